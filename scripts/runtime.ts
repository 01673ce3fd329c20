import { fallbackRuntime } from './runtime-fallback.ts'
import { normalRuntime } from './runtime-normal.ts'
import { giveUp } from './say.ts'

/** An Electron to develop and test with. */
export interface Runtime {
  readonly executable: string
  /** What electron-builder packs when it must not fetch. */
  readonly folder: string
  readonly version: string
  /** False: too old for the SQLite binding, so the service runs in plain Node. */
  readonly current: boolean
}

/** The normal `electron` package first; where its binary cannot be had, the one that the registry carries. */
export function findRuntime(): Runtime {
  const runtime = normalRuntime() ?? fallbackRuntime()
  if (runtime) return runtime
  return giveUp(
    'Electron could not be fetched from its release host, and the stand-in exists for Linux x64 only. ' +
      'Connect to the network, or set ELECTRON_MIRROR, and start again.',
  )
}

/** What a program needs in its environment to be run by this runtime. */
export function runtimeEnvironment({ current }: Runtime): Readonly<Record<string, string>> {
  return current ? {} : { SELVEDGE_SERVICE_NODE: process.execPath }
}

/** Chromium will not start its sandbox as root. Only ever for a checkout, never in a packed app. */
export function rootFlags(): readonly string[] {
  return process.geteuid?.() === 0 ? ['--no-sandbox'] : []
}
