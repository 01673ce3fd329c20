import type { Locator, Page } from 'playwright'
import { it } from 'vitest'
import { card, carry, lane, MONDAY, openBoard, waiting } from './board-desk.ts'
import { openDesk } from './desk.ts'
import { expect } from './expect.ts'

it('shows the sample week, with its one conflict and what waits, and counts it in every room', async () => {
  const desk = await openBoard()
  await expect(
    desk.window.getByRole('region', { name: 'Unscheduled' }).getByRole('article'),
  ).toHaveCount(5)
  const ticks = await desk.window.locator('[data-tick]').allTextContents()
  expect(ticks.join(' '), 'no hour half under the time that it is').toMatch(/^08 12 14 16 08 10/)
  await desk.shot('board-day')
  await desk.window.getByRole('button', { name: '1 conflict' }).click()
  await expect(desk.window.getByText('Overlaps SW-03 Sew by 2 h 45.')).toBeVisible()
  await desk.shot('board-conflicts')
  await desk.window.getByRole('button', { name: '1 conflict' }).click()
  await desk.window.getByRole('link', { name: 'Drops' }).click()
  await desk.window.getByRole('contentinfo').getByRole('link', { name: '1 conflict' }).click()
  await expect(desk.window.getByRole('button', { name: '1 conflict', pressed: true })).toBeVisible()
  await expect(desk.window.getByText('Overlaps SW-03 Sew by 2 h 45.')).toBeVisible()
})

it('takes a job from the strip to a lane, says what is wrong while it is carried, and takes it back', async () => {
  const desk = await openBoard()
  const { window } = desk
  await carry(desk, waiting(desk, /LT-07 Sew/), 'SEW-B', 700)
  await expect(window.getByTestId('what-if')).toContainText('Too early after LT-07 Chest print')
  await desk.shot('board-carrying')
  await window.mouse.up()
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew/)).toBeVisible()
  await expect(window.getByRole('button', { name: '1 out of order' })).toBeVisible()
  await expect(window.getByRole('link', { name: '1 out of order' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(waiting(desk, /LT-07 Sew/)).toBeVisible()
  await expect(window.getByRole('button', { name: '1 conflict' })).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew/)).toBeVisible()
})

it('will not sew at the cutting table, and says where it can be sewn', async () => {
  const desk = await openBoard()
  await carry(desk, waiting(desk, /LT-07 Sew/), 'CUT-1', 900)
  await expect(desk.window.getByTestId('what-if')).toContainText('It needs a cell: SEW-A, SEW-B.')
  await desk.window.mouse.up()
  await expect(waiting(desk, /LT-07 Sew/)).toBeVisible()
})

it('lets a carried card go with Escape', async () => {
  const desk = await openBoard()
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  const before = await cut.getAttribute('aria-label')
  await carry(desk, cut, 'CUT-2', 900)
  await expect(desk.window.getByTestId('what-if')).toBeVisible()
  await desk.window.keyboard.press('Escape')
  await desk.window.mouse.up()
  await expect(cut).toHaveAttribute('aria-label', before ?? '')
})

it('mends the conflict in one click', async () => {
  const desk = await openBoard()
  const { window } = desk
  await window.getByRole('button', { name: 'Later' }).click()
  await window.getByRole('button', { name: '1 conflict' }).click()
  await expect(card(desk, 'SEW-A', /HD-02 .* Sew/)).toBeInViewport()
  await window.getByRole('button', { name: /^Place on SEW-B/ }).hover()
  await expect(lane(desk, 'SEW-B').locator('[data-conflicts]')).toBeInViewport()
  await expect(lane(desk, 'CUT-1')).toHaveAttribute('data-able', 'false')
  await window.keyboard.press('Escape')
  await expect(lane(desk, 'CUT-1'), 'shown no more').toHaveAttribute('data-able', 'true')
  await window.getByRole('button', { name: '1 conflict' }).click()
  await window.getByRole('button', { name: /^Place on SEW-B/ }).click()
  await expect(window.getByRole('button', { name: '0 conflicts' })).toBeVisible()
  await expect(card(desk, 'SEW-B', /HD-02 .* Sew/)).toBeVisible()
  await expect(window.getByRole('application', { name: 'Lanes' })).toBeFocused()
  await desk.shot('board-mended')
})

it('is worked by keyboard alone', async () => {
  const desk = await openBoard()
  const { window } = desk
  const status = window.getByRole('main').getByRole('status').last()
  const lanes = window.getByRole('application', { name: 'Lanes' })
  for (const [key, zoom] of [
    ['3', 'Week'],
    ['2', 'Day'],
  ] as const) {
    await window.keyboard.press(key)
    await expect(window.getByRole('radio', { name: zoom })).toBeChecked()
  }
  await tabTo(window, lanes)
  await window.keyboard.press('ArrowRight')
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut/)).toBeFocused()
  await window.keyboard.press('Space')
  await expect(status).toContainText('Picked up LT-07 Cut, CUT-1')
  for (let press = 0; press < 4; press++) await window.keyboard.press('ArrowRight')
  await window.keyboard.press('ArrowDown')
  await expect(status).toContainText('CUT-2, Tue 24 Nov 08:00. Overlaps SW-03 Cut')
  await expect(window.getByRole('region', { name: 'Placing' })).toContainText('Overlaps SW-03 Cut')
  await window.keyboard.press('r')
  await expect(status).toContainText('Pushing along what follows. CUT-2, Tue 24 Nov 08:00.')
  await window.keyboard.press('r')
  await expect(status).toContainText('Alone again. CUT-2, Tue 24 Nov 08:00.')
  await window.keyboard.press('ArrowUp')
  await expect(status).toContainText('CUT-1, Tue 24 Nov 08:00.')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(status).toContainText('Dropped. Undo available.')
  await expect(card(desk, 'CUT-2', /LT-07 .* Cut, CUT-2, Tue 24 Nov 08:00/)).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut, CUT-1, Tue 24 Nov 07:00/)).toBeVisible()
  await window.keyboard.press('u')
  await expect(waiting(desk, /LT-07 Cut/)).toBeFocused()
  await window.keyboard.press('ArrowRight')
  await expect(waiting(desk, /LT-07 Sew/)).toBeFocused()
  await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('s')
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut, CUT-1, Mon 23 Nov 09:36/)).toBeFocused()
})

/** As somebody does who has no mouse. */
async function tabTo(window: Page, place: Locator): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await window.keyboard.press('Tab')
    if (await place.evaluate((one) => one.contains(document.activeElement))) return
  }
  throw new Error('Sixty presses of Tab do not come to it')
}

it('is worked by forms alone: places, locks, refuses what is locked, unschedules', async () => {
  const desk = await openBoard()
  const { window } = desk
  await card(desk, 'PRS-1', /LT-07 .* Chest print/).dblclick()
  const form = window.getByRole('form', { name: 'Move' })
  await form.getByLabel('Start').fill('2026-11-24T18:30')
  await form.getByRole('button', { name: 'Move' }).click()
  const panel = window.getByRole('complementary', { name: 'Job' })
  await expect(panel).toContainText('fall outside shifts: the next begins Wed 25 Nov 07:00.')
  const overtime = panel.getByRole('button', { name: /^Add overtime, / })
  await overtime.hover()
  await desk.shot('board-overtime')
  await overtime.click()
  await expect(
    window.getByText(/^Added .* of overtime at PRS-1 for LT-07 Chest print$/),
  ).toBeVisible()
  await expect(panel).not.toContainText('outside shifts')
  await desk.shot('board-overtime-added')
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Undone: Add overtime: PRS-1')).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(panel).not.toContainText('outside shifts')
  await form.getByLabel('Start').fill('2026-11-25T09:00')
  await form.getByRole('button', { name: 'Move' }).click()
  await expect(card(desk, 'PRS-1', /Wed 25 Nov 09:00/)).toBeFocused()
  await desk.shot('board-inspector')
  await window.getByRole('button', { name: /^Lock/ }).click()
  await expect(card(desk, 'PRS-1', /locked/)).toBeVisible()
  await window.getByRole('button', { name: /^Unschedule/ }).click()
  await expect(window.getByRole('alert').last()).toContainText('LT-07 Chest print is locked.')
  await window.getByRole('button', { name: /^Unlock/ }).click()
  await window.getByRole('button', { name: /^Unschedule/ }).click()
  await expect(waiting(desk, /LT-07 Chest print/)).toBeVisible()
  await expect(window.getByText('Unscheduled LT-07 Chest print', { exact: true })).toBeVisible()
})

it('is not set off by a barcode scan while a card has the keyboard', async () => {
  const desk = await openBoard()
  const { window } = desk
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  await cut.click()
  await cut.focus()
  await window.keyboard.type('BLUSTN-22', { delay: 8 })
  await window.keyboard.press('Enter')
  await expect(window.getByRole('complementary', { name: 'Job' })).toBeVisible()
  await expect(cut).toHaveAttribute('aria-label', /CUT-1, Tue 24 Nov 07:00 .*pcs$/)
})

it('keeps its plan and its undo over a restart', async () => {
  const first = await openBoard()
  await first.window.getByRole('button', { name: '1 conflict' }).click()
  await first.window.getByRole('button', { name: /^Place on SEW-B/ }).click()
  await expect(first.window.getByRole('button', { name: '0 conflicts' })).toBeVisible()
  await first.close()
  const { window } = await openDesk({ clock: MONDAY, data: first.data })
  await expect(window.getByRole('button', { name: '0 conflicts' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('button', { name: '1 conflict' })).toBeVisible()
})

it('shows a newcomer the way to a signed confirmation, and counts what is done', async () => {
  const desk = await openBoard()
  const { window } = desk
  await window.getByRole('button', { name: 'First steps 0/4' }).click()
  await expect(window.getByRole('list', { name: 'First steps' })).toContainText('Mend the conflict')
  await desk.shot('first-steps')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: '1 conflict' }).click()
  await window.getByRole('button', { name: /^Place on SEW-B/ }).click()
  await expect(window.getByRole('button', { name: 'First steps 1/4' })).toBeVisible()
})
