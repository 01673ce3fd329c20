import { it } from 'vitest'
import type { Booking } from '../../shared/domain/job.ts'
import type { ClosureId, ShiftId } from '../../shared/domain/station.ts'
import { DAY, type DayMinute, type Instant, instant, MINUTE } from '../../shared/domain/time.ts'
import type { SmallService } from '../small-service.ts'
import { card, lane } from './board-desk.ts'
import { openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { behindTheDesk, preparedFolder, reportBehind, stationCalled } from './prepared.ts'

it('has two 01:00s on the night that clocks go back, and work across it keeps its real length', async () => {
  const clock = '2026-10-24T08:36:00Z'
  const data = await preparedFolder(
    (factory) =>
      factory.must('factory.saveShift', {
        id: 'shf_night' as ShiftId,
        stationId: null,
        kind: 'work',
        weekday: 7,
        opens: 0 as DayMinute,
        closes: 600 as DayMinute,
      }),
    clock,
  )
  const desk = await openDesk({ clock, data })
  const { window } = desk
  await window.getByRole('application', { name: 'Lanes' }).focus()
  await window.keyboard.press('1')
  await expect(window.getByText('clocks −1 h')).toBeAttached()
  await window.keyboard.press('2')
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  await cut.dblclick()
  const form = window.getByRole('form', { name: 'Move' })
  await form.getByLabel('Start').fill('2026-10-25T00:00')
  await form.getByRole('button', { name: 'Move', exact: true }).click()
  const across = card(desk, 'CUT-1', /LT-07 .* Cut, CUT-1, Sun 25 Oct 00:00/)
  await expect(across).toBeVisible()
  await window.keyboard.press('Escape')
  await across.focus()
  await window.keyboard.press('1')
  await desk.shot('board-clocks-back')
  const ticks = await window.locator('[data-tick]').allTextContents()
  expect(ticks.join(' ')).toContain('00 01 01 02')
  await expect(across).toHaveAttribute('aria-label', / to Sun 25 Oct 06:24,/)
  await desk.close()
  const row = await bookingAt(data, clock, 'CUT-1', '2026-10-24T23:00:00Z')
  expect(row.end - row.start).toBe((row.setUp + row.run) * MINUTE)
})

async function bookingAt(data: string, clock: string, code: string, at: string) {
  const span = { start: instant(at), end: (instant(at) + DAY) as Instant }
  const found: Booking[] = []
  const look = async (factory: SmallService) => {
    const stationId = await stationCalled(factory, code)
    const { plan } = await factory.see('schedule.plan', span)
    found.push(
      ...plan.bookings.filter((one) => one.stationId === stationId && one.start === span.start),
    )
  }
  await behindTheDesk(data, look, clock)
  return found[0]!
}

it('draws maintenance with a wrench, and what has begun as it went with its plan as a rule under it', async () => {
  const data = await preparedFolder(async (factory) => {
    await factory.must('factory.saveClosure', {
      id: 'cls_1' as ClosureId,
      stationId: await stationCalled(factory, 'PRS-2'),
      reason: 'maintenance',
      start: instant('2026-11-25T09:00:00Z'),
      end: instant('2026-11-25T12:00:00Z'),
      note: '',
    })
  })
  await reportBehind(data, '2026-11-24T08:10:00Z', 'CUT-1', ['start', 0])
  await reportBehind(data, '2026-11-24T12:40:00Z', 'CUT-1', ['good', 220])
  await reportBehind(data, '2026-11-24T13:05:00Z', 'CUT-1', ['finish', 0])
  const desk = await openDesk({ clock: '2026-11-24T15:36:00Z', data })
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  await expect(cut).toHaveAttribute('data-state', 'done')
  await expect(lane(desk, 'PRS-2').locator('svg.lucide-wrench')).toBeAttached()
  await expect(lane(desk, 'CUT-1').locator('[data-planned]')).toBeVisible()
  await cut.click()
  await desk.shot('board-actual')
})
