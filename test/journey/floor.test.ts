import type { Page } from 'playwright'
import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import type { Desk } from './desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'
import { scan } from './scanner.ts'
import { expectAllInSight, expectNothingClipped, expectTouchable } from './touch.ts'

const CLOCK = '2026-11-23T09:36:00Z'

async function openFloor(): Promise<Desk> {
  const desk = await openSampleDesk(CLOCK)
  await desk.window.getByRole('link', { name: 'Floor' }).click()
  await desk.window.getByRole('heading', { name: 'Floor', exact: true }).waitFor()
  return desk
}

async function openStation(desk: Desk, code: string): Promise<void> {
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  )
  await desk.window.getByRole('link', { name: `Open ${code}` }).click()
  await desk.window.getByRole('heading', { name: code, exact: true }).waitFor()
}

const tap = (window: Page, name: string | RegExp) =>
  window.getByRole('button', { name, exact: true }).click()
const good = (window: Page) => window.getByText('Good', { exact: true }).locator('xpath=../dd')
const scrap = (window: Page) => window.getByText('Scrap', { exact: true }).locator('xpath=../dd')

/** What the tickets of all queues hold, by drop and operation: as the lead sees them before they are printed. */
async function codesOf(window: Page): Promise<(name: string) => string> {
  await window.getByRole('button', { name: 'Print tickets…' }).click()
  const shown = window.getByRole('img', { name: /^Ticket of/ })
  await expect(shown.first()).toBeVisible()
  const labels = await shown.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''))
  await window.getByRole('button', { name: 'Cancel' }).click()
  return (name) => labels.find((label) => label.includes(`of ${name},`))?.split(', ')[1] ?? ''
}

async function startCut(desk: Desk): Promise<void> {
  const { window } = desk
  await openStation(desk, 'CUT-1')
  await tap(window, 'Start LT-07 Cut')
  await tap(window, 'Operator 1')
  await expect(window.getByText('Running since 09:36')).toBeVisible()
}

it('starts the cut job, counts, scraps, pauses, takes back and finishes short', async () => {
  const desk = await openFloor()
  const { window } = desk
  await desk.shot('floor-overview-idle')
  await openStation(desk, 'CUT-1')
  await desk.shot('floor-idle')
  await expectTouchable(window)
  await tap(window, 'Start LT-07 Cut')
  await desk.shot('floor-who')
  await expectTouchable(window)
  await tap(window, 'Operator 1')
  await expect(window.getByText('Running since 09:36')).toBeVisible()
  await expectTouchable(window)
  await expectNothingClipped(window)
  await desk.shot('floor-started')

  await tap(window, '+10 good')
  await tap(window, '+1 good')
  await expect(good(window)).toHaveText('11')
  await tap(window, /^Count…/)
  await expectTouchable(window)
  await tap(window, '5')
  await desk.shot('floor-keypad')
  await tap(window, '+5 good')
  await expect(good(window)).toHaveText('16')
  await expect(window.getByRole('status').filter({ hasText: '+5 good' })).toBeVisible()

  await tap(window, /^Scrap…/)
  await tap(window, 'Fabric flaw')
  await tap(window, 'One more')
  await window.getByRole('group', { name: 'Which piece' }).getByRole('button').first().click()
  await expectTouchable(window)
  await desk.shot('floor-scrap')
  await tap(window, /^Scrap 2/)
  await expect(scrap(window)).toHaveText('2')
  await desk.shot('floor-running')
  await expectAccessible(window)

  await tap(window, /^Pause/)
  await desk.shot('floor-pause')
  await tap(window, 'Break')
  await expect(window.getByRole('button', { name: /^Resume/ })).toBeVisible()
  await desk.shot('floor-paused')
  await tap(window, /^Resume/)
  await expect(window.getByRole('button', { name: '+10 good' })).toBeVisible()

  await tap(window, 'Last 10')
  await desk.shot('floor-last')
  const five = window.getByRole('listitem').filter({ hasText: '+5 good' })
  await five.getByRole('button', { name: 'Take back' }).click()
  await expect(good(window)).toHaveText('11')

  await tap(window, /^Finish/)
  await desk.shot('floor-finish')
  await tap(window, 'No material')
  await expect(window.getByText('Finished short: No material')).toBeVisible()
  await tap(window, 'Undo')
  await expect(good(window)).toHaveText('11')
  await desk.shot('floor-finished')
})

it('holds at 1280 × 800 and smaller, in every theme', async () => {
  const desk = await openFloor()
  await startCut(desk)
  const { app, window } = desk
  for (const theme of ['night', 'bright'] as const) {
    await window.keyboard.press('Control+K')
    await window.getByRole('textbox', { name: 'Search or run a command' }).fill(theme)
    await window.keyboard.press('Enter')
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await expectAccessible(window)
    await expectTouchable(window)
    await expectNothingClipped(window)
    await expectAllInSight(window)
    await desk.shot(`floor-${theme}`)
  }
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640),
  )
  await expect.poll(() => window.evaluate(() => innerHeight)).toBe(640)
  await expectTouchable(window)
  await expectNothingClipped(window)
  await expectAllInSight(window)
  await desk.shot('floor-1024')
})

it('undoes the last tap from its banner, and takes up by its ticket what is asked for first', async () => {
  const desk = await openFloor()
  const { window } = desk
  const code = await codesOf(window)
  await startCut(desk)
  await tap(window, '+10 good')
  await expect(good(window)).toHaveText('10')
  await tap(window, 'Undo')
  await expect(good(window)).toHaveText('0')

  await scan(window, code('LT-07 Cut'))
  await expect(window.getByText('This job is on here already')).toBeVisible()
  await scan(window, code('LT-07 Cut').replace('J-01', 'J-02'))
  await expect(window.getByRole('alert')).toContainText('The ticket was not read right.')
  await scan(window, code('HD-02 Cut'))
  const question = window.getByRole('dialog', { name: 'Pause LT-07 and start HD-02?' })
  await expect(question).toContainText('HD-02 is planned on CUT-2.')
  await expectTouchable(window)
  await expectAccessible(window)
  await desk.shot('floor-scan-asks')
  await tap(window, 'Yes')
  await expect(window.getByText(/^Started; LT-07 J-0101 is paused$/)).toBeVisible()
  await expect(window.getByRole('heading', { name: /Cut/ })).toContainText('Breakwater')
  await desk.shot('floor-scan-switched')
  await tap(window, /^Queue/)
  await expect(window.getByText('paused: HD-02 goes first')).toBeVisible()
  await desk.shot('floor-scan-queue')
  await scan(window, code('LT-07 Cut'))
  await window.getByRole('dialog', { name: 'Pause HD-02 and resume LT-07?' }).waitFor()
  await tap(window, 'Yes')
  await expect(window.getByText(/^Resumed; HD-02 J-0301 is paused$/)).toBeVisible()
  await tap(window, /^Queue/)
  await scan(window, code('LT-07 Chest print'))
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('alert')).toContainText('CUT-1 cannot do this job.')
})

it('will not press before the cutter has handed over its batch, and says what is missing', async () => {
  const desk = await openFloor()
  const { window } = desk
  await openStation(desk, 'PRS-1')
  await tap(window, 'Start LT-07 Chest print')
  await tap(window, 'Operator 3')
  await expect(window.getByRole('alert')).toContainText(
    'J-0101 comes first and has 0 good. This starts when it has 40',
  )
  await desk.shot('floor-refused')
})

it('will not count more than was planned and its over-run', async () => {
  const desk = await openFloor()
  await startCut(desk)
  const { window } = desk
  await tap(window, /^Count…/)
  for (const digit of ['2', '3', '2']) await tap(window, digit)
  await tap(window, '+232 good')
  await expect(window.getByRole('alert')).toContainText(
    'That would make 232 counted; at most 231 may be',
  )
  await expect(good(window)).toHaveText('0')
})

it('shows the lead at once what the operator does, and who calls for help', async () => {
  const desk = await openFloor()
  await startCut(desk)
  const { window } = desk
  await tap(window, '+10 good')
  await tap(window, /^Call help/)
  await desk.shot('floor-help')
  await tap(window, 'Material')
  await expect(window.getByRole('button', { name: /^Call help/ })).toContainText('Material')
  await tap(window, 'All stations')
  const card = window.getByRole('article', { name: 'CUT-1' })
  await expect(card).toContainText('10 of 220 good')
  await expect(card).toContainText('Operator 1')
  await expect(card).toContainText('help: Material')
  await expect(window.getByText('CUT-1 calls for help: Material')).toBeVisible()
  await expectAccessible(window)
  await desk.shot('floor-overview-1280')
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900),
  )
  await desk.shot('floor-overview')
})
