import { it } from 'vitest'
import type { Booking } from '../../shared/domain/job.ts'
import { DAY, type Instant, instant } from '../../shared/domain/time.ts'
import { card, carry, lane, MONDAY } from './board-desk.ts'
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
const labelOf = (desk: Desk) => hoodie(desk).getAttribute('aria-label')

it('writes the same rows by drag and by form, and takes them back to the letter', async () => {
  const data = await preparedFolder()
  const before = await bookingsIn(data)
  const first = await openDesk({ clock: MONDAY, data })
  const box = (await card(first, 'CUT-2', /SW-03 .* Cut/).boundingBox())!
  const was = (await labelOf(first))!
  await carry(first, hoodie(first), 'CUT-2', box.x + 40)
  await first.window.mouse.up()
  await expect(hoodie(first)).not.toHaveAttribute('aria-label', was)
  const moved = (await labelOf(first))!
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

it('will not take a card to a station that can’t do it, nor one that runs anywhere', async () => {
  const data = await preparedFolder()
  await reportBehind(data, '2026-11-24T08:10:00Z', 'CUT-1', ['start', 0])
  const desk = await openDesk({ clock: '2026-11-24T08:36:00Z', data })
  const { window } = desk
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut/)).toHaveAttribute('data-state', 'running')
  const box = (await card(desk, 'CUT-1', /LT-07 .* Cut/).boundingBox())!
  await window.mouse.move(box.x + 30, box.y + 20)
  await window.mouse.down()
  await window.mouse.move(box.x + 90, box.y + 20, { steps: 4 })
  await window.mouse.up()
  await expect(window.getByRole('alert').last()).toContainText('running')
  await expect(card(desk, 'CUT-1', /LT-07 .* Cut/)).toHaveAttribute('data-state', 'running')

  await carry(desk, hoodie(desk), 'SEW-B', 900)
  await expect(window.getByTestId('what-if')).toContainText('CUT-1, CUT-2')
  await expect(lane(desk, 'SEW-B')).toHaveAttribute('data-able', 'false')
  await desk.shot('board-incapable')
  await window.mouse.up()
  await expect(hoodie(desk)).toBeVisible()
})
