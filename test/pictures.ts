import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from 'playwright'
import { root } from '../scripts/paths.ts'
import { say } from '../scripts/say.ts'
import { closeDesk, openBenchWindow, resize, setupDesk } from './bench/desk.ts'
import { setClock } from './clock-file.ts'
import { openSample, temporaryFolder } from './small-service.ts'

/** `npm run pictures` makes the guide's pictures anew, each of a room of the sample factory as a person finds it. */
const DOCS = join(root, 'docs')
const AT_THE_DESK = { width: 1440, height: 900 }
/** So that the lanes of people and kits are in the picture too. */
const HIGH = { width: 1440, height: 1216 }
const ON_THE_FLOOR = { width: 1280, height: 800 }

await setupDesk()
const folder = temporaryFolder()
try {
  await takeAll(folder.path)
} finally {
  closeDesk()
  folder.remove()
}

async function takeAll(data: string): Promise<void> {
  const clock = join(data, 'clock')
  setClock(clock, '2026-11-23T09:36:00Z')
  const factory = join(data, 'factory')
  mkdirSync(factory)
  ;(await openSample({ database: join(factory, 'factory.sqlite') })).close()
  const app = await openBenchWindow(factory, pathToFileURL(clock).href)
  const window = await app.firstWindow()
  await showBoard(app, window)
  await showPatterns(app, window)
  await showDrops(window)
  await showSetUp(window)
  await showFloor(app, window, clock)
  await app.close()
}

async function showBoard(app: ElectronApplication, window: Page): Promise<void> {
  await window.locator('[data-lane] article').first().waitFor()
  await resize(app, HIGH)
  for (const lanes of ['People', 'Kits'])
    await window.getByRole('button', { name: lanes, exact: true }).click()
  await take(window, 'board')
}

async function showPatterns(app: ElectronApplication, window: Page): Promise<void> {
  await resize(app, AT_THE_DESK)
  await goTo(window, 'Patterns')
  await window.getByText('Breakwater hoodie').first().click()
  await window.getByText('HOOD SIDE').locator('visible=true').first().waitFor()
  await take(window, 'patterns')
}

async function showDrops(window: Page): Promise<void> {
  await goTo(window, 'Drops')
  await window.getByRole('heading', { name: /gates stand/ }).waitFor()
  await take(window, 'drops')
}

async function showSetUp(window: Page): Promise<void> {
  await goTo(window, 'Settings')
  await window.getByRole('tab', { name: 'Set-up' }).click()
  await window.getByRole('heading', { name: 'Set-up rules' }).waitFor()
  await take(window, 'settings')
}

/** Half an hour into a cut. */
async function showFloor(app: ElectronApplication, window: Page, clock: string): Promise<void> {
  await goTo(window, 'Floor')
  await resize(app, ON_THE_FLOOR)
  await window.getByRole('link', { name: 'Open CUT-1' }).click()
  const taps = ['Start LT-07 Cut', 'Operator 1', '+10 good']
  for (const name of taps) await window.getByRole('button', { name, exact: true }).click()
  setClock(clock, '2026-11-23T10:05:00Z')
  for (let piece = 0; piece < 6; piece++)
    await window.getByRole('button', { name: '+1 good', exact: true }).click()
  await window.getByText('10:05').waitFor()
  await take(window, 'floor')
}

async function goTo(window: Page, room: string): Promise<void> {
  await window.getByRole('link', { name: room, exact: true }).click()
  await window.getByRole('heading', { name: room, exact: true }).first().waitFor()
}

async function take(window: Page, room: string): Promise<void> {
  const path = join(DOCS, `${room}.png`)
  await window.screenshot({ path, animations: 'disabled' })
  say(path)
}
