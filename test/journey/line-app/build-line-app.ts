import { mkdirSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { build } from 'vite'
import { cache } from '../../../scripts/paths.ts'

const here = import.meta.dirname

/** Builds the little app of the line's contract into the cache; answers its folder. */
export async function buildLineApp(): Promise<string> {
  const folder = join(cache, 'line-app')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node18',
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: { main: join(here, 'main.ts'), 'echo-entry': join(here, 'echo-entry.ts') },
        external: ['electron', ...builtinModules],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  })
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages', 'index.html'), '<!doctype html><html><head></head></html>')
  writeFileSync(join(folder, 'package.json'), '{ "name": "line", "main": "main.cjs" }')
  return folder
}
