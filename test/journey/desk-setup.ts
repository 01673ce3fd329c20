import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { seeToLibraries } from '../../scripts/libraries.ts'
import { findRuntime, runtimeEnvironment } from '../../scripts/runtime.ts'

let samples = ''

/** Once before all journeys: a runtime, the app as it stands, and a folder for sample factories. */
export async function setup(): Promise<void> {
  const runtime = findRuntime()
  seeToLibraries({ display: true })
  if (!build()) throw new Error('The app could not be built; there is no window to try.')
  samples = mkdtempSync(join(tmpdir(), 'selvedge-samples-'))
  Object.assign(process.env, runtimeEnvironment(runtime), {
    SELVEDGE_TEST_RUNTIME: runtime.executable,
    SELVEDGE_TEST_SAMPLES: samples,
  })
}

export function teardown(): void {
  rmSync(samples, { recursive: true, force: true })
}
