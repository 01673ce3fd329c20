import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './paths.ts'
import type { Runtime } from './runtime.ts'
import { say } from './say.ts'

const home = join(root, 'node_modules', 'electron')
const unreachable = join(cache, 'electron-unreachable')
const patience = 120_000

/** The binary of the `electron` package, fetched when first asked for; null when its host cannot be reached. */
export function normalRuntime(): Runtime | null {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const executable = executableIn(home) ?? fetchInto(home, version)
  if (!executable) return null
  rmSync(unreachable, { force: true })
  return { executable, folder: join(home, 'dist'), version, current: true }
}

function executableIn(folder: string): string | null {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : null
}

/** A failure is remembered for this version where there is a stand-in, so that later starts do not wait for it again. */
function fetchInto(folder: string, version: string): string | null {
  if (existsSync(unreachable) && readFileSync(unreachable, 'utf8').trim() === version) return null
  say(`Fetching Electron ${version}...`)
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: patience })
  const executable = executableIn(folder)
  if (executable) return executable
  say('Its release host cannot be reached from here.')
  mkdirSync(cache, { recursive: true })
  if (process.platform === 'linux') writeFileSync(unreachable, `${version}\n`)
  return null
}
