import { _electron, type ElectronApplication } from 'playwright'
import { type Display, openDisplay } from '../../scripts/display.ts'
import { root } from '../../scripts/paths.ts'
import { rootFlags } from '../../scripts/runtime.ts'
import { setup, teardown } from '../journey/desk-setup.ts'

let display: Display | null = null

/** What journeys need, and a screen in memory for the one window that is measured. */
export async function setupDesk(): Promise<void> {
  await setup()
  display = await openDisplay({ headless: true })
  Object.assign(process.env, display.environment)
}

export function closeDesk(): void {
  display?.close()
  teardown()
}

/** The app on a data folder of its own, at that instant. */
export function openBenchWindow(data: string, clock: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: process.env.SELVEDGE_TEST_RUNTIME ?? '',
    args: [root, ...rootFlags()],
    env: { ...(process.env as Record<string, string>), SELVEDGE_DATA: data, SELVEDGE_CLOCK: clock },
  })
}

export interface WindowSize {
  readonly width: number
  readonly height: number
}

/** Gives the window's content a size, and waits until the page has it. */
export async function resize(app: ElectronApplication, size: WindowSize): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  )
  const window = await app.firstWindow()
  await window.waitForFunction(
    ({ width, height }) => innerWidth === width && innerHeight === height,
    size,
  )
}
