import { it } from 'vitest'
import { instant } from '../../shared/domain/time.ts'
import { expectAccessible } from './accessible.ts'
import { card, carry, MONDAY, openBoard, said, waiting } from './board-desk.ts'
import { expect } from './expect.ts'
import { openSampleDesk } from './prepared.ts'
import { wear } from './wear.ts'

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
  await expectAccessible(window)
  await wear(desk, 'bright')
  await expectAccessible(window)
  await desk.shot('board-out-of-order-bright')
  await wear(desk, 'day')
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
  await window.getByRole('button', { name: '1 conflict 0 here' }).click()
  const panel = window.getByRole('complementary', { name: 'Conflicts' })
  await expect(card(desk, 'SEW-A', /HD-02 .* Sew/), 'led to from other days').toBeFocused()
  await expect(panel).toContainText('Overlaps')
  await expect(window.getByRole('button', { name: '1 conflict', exact: true })).toBeVisible()
  await window.goto(address.replace(/jobs=[^&]*/, `from=${instant('2027-02-01T00:00:00Z')}`))
  await expect(window.getByRole('button', { name: '1 conflict 0 here' })).toBeVisible()
  await window.keyboard.press('n')
  await expect(said(desk)).toContainText('On other days: ')
  await expect(card(desk, 'SEW-A', /HD-02 .* Sew/), 'walked on to other days').toBeFocused()

  await window.goto(address.replace(/zoom=.*/, `zoom=week&from=${instant('2027-02-04T00:00:00Z')}`))
  const lanes = window.getByRole('application', { name: 'Lanes' })
  const week = window.getByText(/^Week \d+ ·/)
  await expect(week).toHaveText(/^Week 6 /)
  await lanes.evaluate((one) => one.scrollTo({ left: one.scrollWidth }))
  await expect(week, 'of what is in sight').toHaveText(/^Week 10 /)
  await lanes.focus()
  await window.keyboard.press('1')
  await expect(window.getByRole('radio', { name: 'Hour' })).toBeChecked()
  await expect(week, 'of the same moment in hours').toHaveText(/^Week 10 /)
  await window.keyboard.press('t')
  await expect(week).toHaveText(/^Week 48 /)
  await expect(window.getByText('Mon 23 Nov')).toBeInViewport()
})

it('opens from a link in a fresh window as it was when the link was copied', async () => {
  const desk = await openBoard()
  await desk.window.keyboard.press('1')
  await desk.window.getByRole('button', { name: '1 conflict' }).click()
  await card(desk, 'SEW-A', /HD-02 .* Sew/).dblclick()
  await expect.poll(() => desk.window.url()).toContain('panel=inspector')
  await desk.window.getByRole('button', { name: 'Copy link' }).click()
  await expect(desk.window.getByText('Copied a link to the board as it is now')).toBeVisible()
  const link = await desk.app.evaluate(({ clipboard }) => clipboard.readText())
  await desk.close()

  const fresh = await openSampleDesk(MONDAY, { data: desk.data })
  const { window } = fresh
  await window.goto(link)
  await window.reload()
  await expect(window.getByRole('radio', { name: 'Hour' })).toBeChecked()
  await expect(window.getByRole('complementary', { name: 'Job' })).toContainText('HD-02 Sew')
  const sewing = card(fresh, 'SEW-A', /HD-02 .* Sew/)
  await expect(sewing).toHaveAttribute('data-selected', 'true')
  await expect(sewing).toBeInViewport()
  await expect(card(fresh, 'FIN-1', /SW-03/), 'what is not looked for').toHaveAttribute(
    'data-dimmed',
    'true',
  )
})
