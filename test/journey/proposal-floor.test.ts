import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { beginEmpty } from './begin.ts'
import { type Desk, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'
import { wear } from './wear.ts'

const MONDAY = '2026-11-23T09:36:00Z'

/** The file and what has not been written into it yet. */
function bytesOf({ data }: Desk): string {
  const hash = createHash('sha256')
  for (const name of ['factory.sqlite', 'factory.sqlite-wal'])
    if (existsSync(join(data, name))) hash.update(readFileSync(join(data, name)))
  return hash.digest('hex')
}

const start = async ({ window }: Desk) => {
  await window.getByRole('button', { name: 'Auto-schedule…' }).click()
  await window.getByRole('button', { name: 'Start' }).click()
  await expect(window.getByRole('button', { name: /^Accept/ })).toBeEnabled()
}

const cell = ({ window }: Desk, name: string, column: number) =>
  window
    .getByRole('table', { name: 'Now and after' })
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .getByRole('cell')
    .nth(column)

async function open() {
  const desk = await openSampleDesk(MONDAY)
  await expect(desk.window.getByRole('button', { name: '1 conflict' })).toBeVisible()
  return desk
}

async function resize({ app, window }: Desk, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await window.waitForFunction((wanted) => innerWidth === wanted, width)
}

it('previews a plan, counts it anew as drops are left out, and leaves nothing behind when discarded', async () => {
  const desk = await open()
  const { window } = desk
  const before = bytesOf(desk)
  await resize(desk, 1280, 800)
  await start(desk)
  const drop = window.getByRole('region', { name: /^Proposal for/ }).first()
  await expect(drop.getByRole('checkbox')).toBeInViewport()
  await window.getByText(/^Same as now/).click()
  await expect(
    window.getByRole('table', { name: 'Same as now' }).getByRole('row', { name: /Out of order/ }),
  ).toBeVisible()
  await expect(cell(desk, 'Conflicts', 1)).toHaveText('0')
  await expect(cell(desk, 'Without a place', 2)).toHaveText('▼ 5 fewer')
  await window.getByText('Week', { exact: true }).click()
  await window.locator('article[data-proposed="leaving"]').first().hover()
  await expect(window.getByTestId('links').locator('[data-standing="proposed"]')).toHaveCount(1)
  await window.getByRole('region', { name: 'Proposal for LS-01' }).getByRole('checkbox').uncheck()
  await expect(cell(desk, 'Without a place', 2).filter({ hasText: '▼ 5 fewer' })).toHaveCount(0)
  await desk.shot('proposal-day')
  await expectAccessible(window)
  await wear(desk, 'night')
  await resize(desk, 1024, 640)
  await desk.shot('proposal-night-small')
  await window.getByRole('button', { name: 'Discard' }).click()
  await expect(window.getByRole('complementary', { name: 'Proposal' })).toHaveCount(0)
  expect(bytesOf(desk)).toBe(before)
})

it('says what has happened on the floor since, and is accepted in one step that undo takes back', async () => {
  const desk = await open()
  const { window } = desk
  await start(desk)
  await window.getByRole('link', { name: 'Floor' }).click()
  await window.getByRole('link', { name: 'Open CUT-1' }).click()
  await window.getByRole('button', { name: 'Start LT-07 Cut', exact: true }).click()
  await window.getByRole('button', { name: 'Operator 1', exact: true }).click()
  await expect(window.getByText('Running since 09:36')).toBeVisible()
  await window.getByRole('button', { name: '+10 good', exact: true }).click()
  await window.evaluate(() => {
    location.hash = '#/board'
  })
  await expect(window.getByText(/^Floor changed since 09:36: .*counted/)).toBeVisible()
  await desk.shot('proposal-floor-changed')
  await window.getByRole('button', { name: 'Recalculate', exact: true }).first().click()
  await expect(window.getByText(/^Floor changed since/)).toHaveCount(0)
  const accept = window.getByRole('button', { name: /^Accept/ })
  await expect(accept).toBeEnabled()
  await accept.click()
  const strip = window.getByRole('region', { name: 'Unscheduled' })
  await expect(strip.getByRole('article')).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(strip.getByRole('article')).toHaveCount(5)
})

it('says that nothing would be better where nothing is to be planned, and offers nothing to accept', async () => {
  const desk = await openDesk({ clock: MONDAY })
  await beginEmpty(desk)
  const { window } = desk
  await window.getByRole('link', { name: 'Board', exact: true }).click()
  await window.getByRole('button', { name: 'Auto-schedule…' }).click()
  await window.getByRole('button', { name: 'Start' }).click()
  await expect(window.getByText(/: nothing would be better than what is planned\.$/)).toBeVisible()
  await expect(window.getByText('Same as now: 10 figures, each 0')).toBeVisible()
  await expect(window.getByRole('button', { name: /^Accept/ })).toHaveCount(0)
  await desk.shot('proposal-of-nothing')
})
