import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.ts'
import { root } from './paths.ts'
import { findRuntime, type Runtime } from './runtime.ts'
import { say } from './say.ts'

/** npm run pack: the app as a folder that runs. With --installer the system's installers too, from a current Electron only. */
const installer = process.argv.includes('--installer')
const runtime = findRuntime()
if (installer && !runtime.current) {
  say(`Electron ${runtime.version} is a stand-in for tests: no installer is made of it.`)
  process.exit(1)
}
if (!build()) process.exit(1)
say(`Packing with Electron ${runtime.version}...`)
const program = join(root, 'node_modules/electron-builder/cli.js')
const words = [...(installer ? [] : ['--dir']), '--publish', 'never', ...sourceOf(runtime)]
const { status } = spawnSync(process.execPath, [program, ...words], { cwd: root, stdio: 'inherit' })
if (status === 0 && !runtime.current) {
  say('This folder holds the stand-in Electron: it is for trying the pack, not for anybody to use.')
}
process.exit(status ?? 1)

/** The runtime that is here is packed; electron-builder need not fetch one. */
function sourceOf({ folder, version }: Runtime): readonly string[] {
  return [`-c.electronDist=${folder}`, `-c.electronVersion=${version}`]
}
