import { it } from 'vitest'
import { card, carry, lane, openBoard, waiting } from './board-desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'

it('refuses what can’t be, in words that say what could', async () => {
  const desk = await openBoard()
  const { window } = desk
  const press = card(desk, 'PRS-1', /LT-07 .* Chest/)
  await press.focus()
  await window.keyboard.press('l')
  await expect(press).toHaveAttribute('aria-label', /locked$/)
  const box = (await press.boundingBox())!
  await window.mouse.move(box.x + 20, box.y + 20)
  await window.mouse.down()
  await window.mouse.move(box.x + 60, box.y + 20, { steps: 4 })
  await window.mouse.up()
  await expect(window.getByText('is locked. Unlock it first (L).')).toBeVisible()
  await expect(press).toHaveAttribute('aria-label', /locked$/)
  await window.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(press).not.toHaveAttribute('aria-label', /locked$/)

  const past = (await lane(desk, 'SEW-B').boundingBox())!
  await carry(desk, waiting(desk, /LT-07 Sew/), 'SEW-B', past.x + 300)
  await expect(window.getByTestId('what-if')).toContainText('That is in the past. Earliest here')
  await window.mouse.up()
  await window.getByRole('button', { name: 'Place there' }).click()
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew, SEW-B, Mon 23 Nov 09:36/)).toBeVisible()
})

it('counts what is wrong by kind, each a filter', async () => {
  const desk = await openBoard()
  const { window } = desk
  await carry(desk, waiting(desk, /LT-07 Sew/), 'SEW-B', 700)
  await window.mouse.up()
  await window.getByRole('button', { name: '1 out of order' }).click()
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew/)).toHaveAttribute('data-dimmed', 'false')
  await expect(card(desk, 'SEW-A', /SW-03 .* Sew/)).toHaveAttribute('data-dimmed', 'true')
  const panel = window.getByRole('complementary', { name: 'Conflicts' })
  await expect(panel).toContainText('Too early after LT-07 Chest print')
  await expect(panel).not.toContainText('Overlaps')
  await desk.shot('board-out-of-order')
  await window.getByRole('button', { name: '1 conflict' }).click()
  await expect(panel).toContainText('Overlaps')
  await expect(panel.getByRole('button', { name: 'Push it along' }).first()).toBeVisible()
  await panel.getByRole('button', { name: 'Push it along' }).first().hover()
  await desk.shot('board-push')
})

it('is found again by its address: zoom, day, drop, cards and panel', async () => {
  const desk = await openBoard()
  const { window } = desk
  await card(desk, 'CUT-1', /LT-07 .* Cut/).dblclick()
  await window.keyboard.press('1')
  await expect(window.getByRole('radio', { name: 'Hour' })).toBeChecked()
  await expect.poll(() => window.url()).toContain('zoom=hour')
  const address = window.url()
  expect(address).toContain('jobs=job_')
  await window.getByRole('link', { name: 'Drops' }).click()
  await window.keyboard.press('Escape')
  await window.goto(address)
  await expect(window.getByRole('radio', { name: 'Hour' })).toBeChecked()
  await expect(window.getByRole('complementary', { name: 'Job' })).toContainText('LT-07 Cut')
})

it('zooms about the middle, folds the nights, and says when clocks change', async () => {
  const desk = await openSampleDesk('2026-10-23T08:36:00Z')
  const { window } = desk
  await window.getByRole('application', { name: 'Lanes' }).focus()
  for (const [key, name] of [
    ['1', 'Hour'],
    ['2', 'Day'],
    ['3', 'Week'],
  ] as const) {
    await window.keyboard.press(key)
    await expect(window.getByRole('radio', { name })).toBeChecked()
    await desk.shot(`board-zoom-${name.toLowerCase()}`)
  }
  await expect(
    window.getByText('clocks +1 h').or(window.getByText('clocks −1 h')).first(),
  ).toBeAttached()
})
