import { it } from 'vitest'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import { DAY, type Instant, instant } from '../../shared/domain/time.ts'
import { card, carry, lane, MONDAY, waiting } from './board-desk.ts'
import { type Desk, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { behindTheDesk, preparedFolder, reportBehind } from './prepared.ts'

/** Every booking as it stands in the file, with the window closed. */
async function bookingsIn(data: string): Promise<readonly Booking[]> {
  const span = { start: instant(MONDAY), end: (instant(MONDAY) + 40 * DAY) as Instant }
  const found: Booking[] = []
  await behindTheDesk(data, async (factory) => {
    found.push(...(await factory.see('schedule.plan', span)).plan.bookings)
  })
  return found.toSorted((a, b) => a.id.localeCompare(b.id))
}

const hoodie = (desk: Desk) => card(desk, 'CUT-2', /HD-02 .* Cut/)
const alert = ({ window }: Desk, words: string) =>
  window.getByRole('alert').filter({ hasText: words })
const labelOf = (desk: Desk) => hoodie(desk).getAttribute('aria-label')

it('shows a drag live, writes the same rows as by form, and takes them back to the letter over restarts', async () => {
  const data = await preparedFolder()
  const before = await bookingsIn(data)
  const first = await openDesk({ clock: MONDAY, data })
  const box = (await card(first, 'CUT-2', /SW-03 .* Cut/).boundingBox())!
  const was = (await labelOf(first))!
  await carry(first, hoodie(first), 'CUT-2', box.x + 40)
  await expect(first.window.getByTestId('what-if')).toContainText('Overlaps SW-03 Cut by')
  await expect(lane(first, 'SEW-A')).toContainText('needs a cutter')
  await expect(lane(first, 'CUT-1')).toContainText('can take it')
  await first.shot('board-what-if')
  await first.window.mouse.up()
  await expect(first.window.getByRole('button', { name: /^[2-9] conflicts$/ })).toBeVisible()
  const moved = (await labelOf(first))!
  expect(moved).not.toBe(was)
  await first.window.keyboard.press('Control+z')
  await expect(hoodie(first)).toHaveAttribute('aria-label', was)
  await first.window.keyboard.press('Control+Shift+z')
  await expect(hoodie(first)).toHaveAttribute('aria-label', moved)
  await first.close()
  const dragged = await bookingsIn(data)
  expect(dragged).not.toEqual(before)

  const second = await openDesk({ clock: MONDAY, data })
  await expect(hoodie(second)).toHaveAttribute('aria-label', moved)
  await second.window.keyboard.press('Control+z')
  await expect(hoodie(second)).toHaveAttribute('aria-label', was)
  await hoodie(second).dblclick()
  const form = second.window.getByRole('form', { name: 'Move' })
  const [, day, time] = /CUT-2, \w+ (\d+) Nov (\d\d:\d\d)/.exec(moved) ?? []
  await form.getByLabel('Start').fill(`2026-11-${day}T${time}`)
  await expect(form).toContainText('Overlaps SW-03 Cut')
  await form.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(hoodie(second)).toHaveAttribute('aria-label', moved)
  await second.close()
  expect(await bookingsIn(data)).toEqual(dragged)

  const third = await openDesk({ clock: MONDAY, data })
  await expect(hoodie(third)).toHaveAttribute('aria-label', moved)
  await third.window.keyboard.press('Control+z')
  await expect(hoodie(third)).toHaveAttribute('aria-label', was)
  await third.close()
  expect(await bookingsIn(data)).toEqual(before)
})

/** Whether a card's words lie over the filling that shows how much of it is done. */
function isReadOverProgress(card: Element): boolean {
  const words = card.querySelector('b')!
  const { left, top } = words.getBoundingClientRect()
  const from = document.elementsFromPoint(left + 2, top + 4)
  return from.indexOf(words) < from.findIndex((one) => one.matches('[data-progress]'))
}

it('refuses what can’t be, in words that say what could: what runs, what can’t be made there, what is locked or past', async () => {
  const data = await preparedFolder()
  await reportBehind(data, '2026-11-24T08:10:00Z', 'CUT-1', ['start', 0])
  await reportBehind(data, '2026-11-24T10:10:00Z', 'CUT-1', ['good', 90])
  const desk = await openDesk({ clock: '2026-11-24T10:36:00Z', data })
  const { window } = desk
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut/)).toHaveAttribute('data-state', 'running')
  expect(await card(desk, 'CUT-1', /LT-07 .* Cut/).evaluate(isReadOverProgress)).toBe(true)
  await desk.shot('board-running')
  const box = (await card(desk, 'CUT-1', /LT-07 .* Cut/).boundingBox())!
  await window.mouse.move(box.x + 30, box.y + 20)
  await window.mouse.down()
  await window.mouse.move(box.x + 90, box.y + 20, { steps: 4 })
  await window.mouse.up()
  await expect(alert(desk, 'running')).toBeVisible()
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut/)).toHaveAttribute('data-state', 'running')
  await card(desk, 'CUT-1', /LT-07 .* Cut/).dblclick()
  const panel = window.getByRole('complementary', { name: 'Job' })
  await expect(panel).toContainText('BeganTue 24 Nov 08:10')
  await expect(panel.getByRole('button', { name: 'Place by click…' })).toBeDisabled()
  await window.keyboard.press('Escape')

  await carry(desk, hoodie(desk), 'SEW-B', 900)
  await expect(window.getByTestId('what-if')).toContainText('CUT-1, CUT-2')
  await expect(lane(desk, 'SEW-B')).toHaveAttribute('data-able', 'false')
  await desk.shot('board-incapable')
  await window.mouse.up()
  await expect(hoodie(desk)).toBeVisible()

  const press = card(desk, 'PRS-1', /LT-07 .* Chest/)
  await press.focus()
  await window.keyboard.press('l')
  await expect(press).toHaveAttribute('aria-label', /locked$/)
  await window.keyboard.press('Space')
  await expect(window.getByRole('alert').last()).toContainText('is locked. Unlock it first (L).')
  await expect(press).toHaveAttribute('data-carried', 'false')
  const pressed = (await press.boundingBox())!
  await window.mouse.move(pressed.x + 20, pressed.y + 20)
  await window.mouse.down()
  await window.mouse.move(pressed.x + 60, pressed.y + 20, { steps: 4 })
  await window.mouse.up()
  await expect(window.getByText('is locked. Unlock it first (L).').last()).toBeVisible()
  await expect(press).toHaveAttribute('aria-label', /locked$/)
  await window.getByRole('button', { name: 'Unlock', exact: true }).click()
  await expect(press).not.toHaveAttribute('aria-label', /locked$/)
  await expect(press, 'who came to the note goes on where they were').toBeFocused()

  await carry(desk, waiting(desk, /LT-07 Sew/), 'SEW-B', box.x + 20)
  await expect(window.getByTestId('what-if')).toContainText('That is in the past. Earliest here')
  await window.mouse.up()
  await window.getByRole('button', { name: 'Place there' }).click()
  await expect(card(desk, 'SEW-B', /LT-07 .* Sew, SEW-B, Tue 24 Nov 10:36/)).toBeVisible()
})
