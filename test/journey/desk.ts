import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { expect, onTestFinished } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { rootFlags } from '../../scripts/runtime.ts'
import { setClock } from '../clock-file.ts'
import { findServicePid } from './service-pid.ts'

export interface DeskOptions {
  /** A factory that is there already; else a fresh one, swept away afterwards. */
  readonly data?: string
  /** An ISO instant at which time stands still. */
  readonly clock?: string
  readonly env?: Readonly<Record<string, string>>
  /** For journeys that provoke errors on purpose, and look at `errors` themselves. */
  readonly errorsExpected?: boolean
}

export interface Desk {
  readonly app: ElectronApplication
  readonly window: Page
  readonly data: string
  readonly errors: readonly string[]
  /** The process that holds the factory's file. */
  servicePid(): Promise<number>
  /** The person picks this folder in the system's dialog, or closes it (null), every time from now on. */
  picks(folder: string | null): Promise<void>
  /** Time stands still at another instant from now on. */
  moveClock(to: string): void
  /** A picture of the window, in `test-results/`. */
  shot(name: string): Promise<void>
  close(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
}

/** Opens the real app in the real window. It is closed when the test ends, and then no error may stand on its console. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const data = options.data ?? freshFolder()
  const clock = join(freshFolder(), 'clock')
  const moveClock = (to: string) => setClock(clock, to)
  if (options.clock) moveClock(options.clock)
  const app = await _electron.launch({
    executablePath: process.env.SELVEDGE_TEST_RUNTIME ?? '',
    args: [root, ...rootFlags()],
    env: {
      ...environment(),
      SELVEDGE_DATA: data,
      ...(options.clock && { SELVEDGE_CLOCK: pathToFileURL(clock).href }),
      ...options.env,
    },
  })
  const window = await app.firstWindow()
  const errors = collectErrors(window)
  const desk: Desk = { ...deskOf(app, window, data, errors), moveClock }
  onTestFinished(async () => {
    await desk.close()
    if (!options.errorsExpected) expect(errors, 'errors on the console').toEqual([])
  })
  await setSize(app)
  return desk
}

/** A folder that is gone when the test is. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'selvedge-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

function deskOf(app: ElectronApplication, window: Page, data: string, errors: readonly string[]) {
  let open = true
  const once = async (end: () => Promise<unknown>) => {
    if (!open) return
    open = false
    await end()
  }
  const desk: Omit<Desk, 'moveClock'> = {
    app,
    window,
    data,
    errors,
    servicePid: () => findServicePid(app),
    picks: (folder) => answerDialogs(app, folder),
    async shot(name) {
      mkdirSync(join(root, 'test-results'), { recursive: true })
      await window.screenshot({ path: join(root, 'test-results', `${name}.png`) })
    },
    close: () => once(() => app.close()),
    kill: () => once(() => killAndWait(app)),
  }
  return desk
}

/** The system's own dialogs are out of Playwright's reach. */
async function answerDialogs(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    const answer = { canceled: picked === null, filePaths: picked === null ? [] : [picked] }
    dialog.showOpenDialog = async () => answer
  }, folder)
}

async function killAndWait(app: ElectronApplication): Promise<void> {
  const gone = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await gone
}

function collectErrors(window: Page): readonly string[] {
  const errors: string[] = []
  window.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  window.on('pageerror', (error) => errors.push(error.message))
  return errors
}

/** Playwright does not scroll a card into view while dragging: the window is large enough from the start. */
async function setSize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
  )
}

/** This process's own, without what would make the app think that it is under test. */
export function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))
  return Object.fromEntries(
    kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
