import { readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export interface PageFile {
  readonly path: string
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** The files of the built renderer by the path they are asked for; what is not in this list does not exist. */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  return new Map(
    filesUnder(folder).map((path) => [
      `/${relative(folder, path).split(sep).join('/')}`,
      { path, type: types[extname(path)] ?? 'application/octet-stream' },
    ]),
  )
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
