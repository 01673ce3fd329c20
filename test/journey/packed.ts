import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright'
import { onTestFinished } from 'vitest'
import { root } from '../../scripts/paths.ts'
import { rootFlags } from '../../scripts/runtime.ts'
import { environment, freshFolder } from './desk.ts'

export const packedFolder = join(root, 'dist/linux-unpacked')
export const packedProgram = join(packedFolder, 'selvedge')

/** The fuses shut out the debugger that Playwright starts apps with, so the page is reached as a browser's would be. */
export async function openPacked(env: Readonly<Record<string, string>> = {}) {
  const data = freshFolder()
  const app = spawn(packedProgram, ['--remote-debugging-port=0', ...rootFlags()], {
    env: { ...environment(), SELVEDGE_DATA: data, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => endOf(app))
  const browser = await chromium.connectOverCDP(await debuggingAddress(app), { noDefaults: true })
  return { page: await firstPage(browser.contexts()[0]?.pages() ?? []), data }
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The packed app was started without a standard error')
  for await (const line of createInterface(stderr)) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('The packed app ended before it listened')
}

async function firstPage([page]: readonly Page[]): Promise<Page> {
  if (!page) throw new Error('The packed app opened no window')
  await page.waitForLoadState()
  return page
}

async function endOf(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null) return
  const gone = once(app, 'exit')
  app.kill()
  await gone
}
