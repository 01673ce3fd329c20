import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { root } from '../../../scripts/paths.ts'
import { rootFlags } from '../../../scripts/runtime.ts'
import type { ServiceNotice } from '../../../shared/contract/shell.ts'
import { environment, freshFolder } from '../desk.ts'
import type { Exchange, Talker } from './talker.ts'

export interface WindowTalker extends Talker {
  notices(): Promise<readonly ServiceNotice[]>
  /** As "Try again" does. */
  connect(): Promise<void>
}

export interface WindowExchange extends Exchange {
  open(): Promise<WindowTalker>
}

interface Kept {
  readonly heard: unknown[]
  readonly notices: ServiceNotice[]
  port: MessagePort | null
}

/** Real windows, through preload and main, to a service that runs as `env` says. */
export async function overWindows(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<WindowExchange> {
  const app = await _electron.launch({
    executablePath: process.env.SELVEDGE_TEST_RUNTIME ?? '',
    args: [folder, ...rootFlags()],
    env: { ...environment(), LINE_DATA: freshFolder(), ...env },
  })
  onTestFinished(() => app.close())
  return {
    async open() {
      const talker = talkerIn(await openPage(app))
      await talker.connect()
      return talker
    },
  }
}

async function openPage(app: ElectronApplication): Promise<Page> {
  const opened = app.waitForEvent('window')
  await app.evaluate(
    ({ BrowserWindow }, preload) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      return window.loadURL('app://selvedge/')
    },
    join(root, 'out/preload/index.cjs'),
  )
  const page = await opened
  await page.evaluate(() => {
    const kept: Kept = { heard: [], notices: [], port: null }
    Reflect.set(globalThis, 'kept', kept)
    addEventListener('message', ({ data, ports: [port] }) => {
      kept.notices.push(data)
      if (!port) return
      kept.port = port
      port.onmessage = (message) => kept.heard.push(message.data)
    })
  })
  return page
}

function talkerIn(page: Page): WindowTalker {
  return {
    connect: () => page.evaluate(() => Reflect.get(globalThis, 'shell').connect()),
    heard: () => page.evaluate(() => (Reflect.get(globalThis, 'kept') as Kept).heard),
    notices: () => page.evaluate(() => (Reflect.get(globalThis, 'kept') as Kept).notices),
    close: () => page.close(),
    async send(message) {
      await page.waitForFunction(() => (Reflect.get(globalThis, 'kept') as Kept).port)
      await page.evaluate((said) => {
        const { port } = Reflect.get(globalThis, 'kept') as Kept
        port?.postMessage(said)
      }, message)
    },
  }
}
