import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './paths.ts'
import { say } from './say.ts'

const mark = join(cache, 'built')
const sources = ['{shared,electron,renderer}/**/*', 'electron.vite.config.ts', 'package-lock.json']

/** Builds main, service, preload and renderer into `out/`, unless they are already built from these very sources. */
export function build(): boolean {
  const wanted = hashOfSources()
  if (isBuiltFrom(wanted)) return true
  say('Building...')
  const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'build'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) remember(wanted)
  else say(`The build failed.\n${stdout}${stderr}`)
  return status === 0
}

function isBuiltFrom(sources: string): boolean {
  const entries = ['main/index.cjs', 'main/service.cjs', 'preload/index.cjs', 'renderer/index.html']
  const there = entries.every((entry) => existsSync(join(root, 'out', entry)))
  return there && existsSync(mark) && readFileSync(mark, 'utf8') === sources
}

function remember(sources: string): void {
  mkdirSync(cache, { recursive: true })
  writeFileSync(mark, sources)
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  for (const path of paths.sort()) hash.update(path).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}
