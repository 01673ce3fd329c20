import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../scripts/build.ts'
import { type Display, openDisplay } from '../../scripts/display.ts'
import { seeToLibraries } from '../../scripts/libraries.ts'
import { findRuntime, runtimeEnvironment } from '../../scripts/runtime.ts'

let display: Display | null = null
let samples = ''

/** Once before all journeys: a runtime, the app as it stands, and a screen in memory for its windows. */
export async function setup(): Promise<void> {
  const runtime = findRuntime()
  seeToLibraries({ display: true })
  if (!build()) throw new Error('The app could not be built; there is no window to try.')
  display = await openDisplay({ headless: true })
  samples = mkdtempSync(join(tmpdir(), 'selvedge-samples-'))
  Object.assign(process.env, runtimeEnvironment(runtime), display.environment, {
    SELVEDGE_TEST_RUNTIME: runtime.executable,
    SELVEDGE_TEST_SAMPLES: samples,
  })
}

export function teardown(): void {
  display?.close()
  rmSync(samples, { recursive: true, force: true })
}
