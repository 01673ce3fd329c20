import { it } from 'vitest'
import { instant } from '../../shared/domain/time.ts'
import { card, carry, openBoard, said, waiting } from './board-desk.ts'
import { expect } from './expect.ts'

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
  await card(desk, 'SEW-B', /LT-07 .* Sew/).click()
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew/)).toHaveAttribute('data-dimmed', 'false')
  await window.keyboard.press('Escape')
  await window.keyboard.press('n')
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew/)).toBeFocused()
  await expect(said(desk)).toContainText('LT-07 Sew: out of order.')
  await window.keyboard.press('n')
  await expect(card(desk, 'SEW-A', /SW-03 .* Sew/)).toBeFocused()
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
  await expect(window.getByRole('heading', { name: 'Drops', level: 1 })).toBeVisible()
  await window.keyboard.press('Escape')
  await window.goto(address)
  await expect(window.getByRole('radio', { name: 'Hour' })).toBeChecked()
  await expect(window.getByRole('complementary', { name: 'Job' })).toContainText('LT-07 Cut')
  await window.goto(address.replace(/jobs=[^&]*/, `from=${instant('2027-02-01T00:00:00Z')}`))
  await expect(window.getByRole('heading', { name: 'No cards on these days' })).toBeInViewport()
  await expect(window.locator('[data-lane] article'), 'of other days').toHaveCount(0)
})
