import type { Locator } from 'playwright'
import { it } from 'vitest'
import { printMoment } from '../../shared/domain/print-time.ts'
import type { Closure, ClosureId, ShiftId } from '../../shared/domain/resources/station.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import { DAY, type DayMinute, type Instant, instant, MINUTE } from '../../shared/domain/time.ts'
import { LONDON } from '../small-factory.ts'
import type { SmallService } from '../small-service.ts'
import { card, lane, MONDAY } from './board-desk.ts'
import { type Desk, openDesk } from './desk.ts'
import { expect } from './expect.ts'
import { behindTheDesk, preparedFolder, reportBehind, stationCalled } from './prepared.ts'

it('zooms, hatches what is off, has two 01:00s on the night that clocks go back, and work across it keeps its real length', async () => {
  const clock = '2026-10-24T08:36:00Z'
  const data = await preparedFolder(workSundayNight, clock)
  const desk = await openDesk({ clock, data })
  const { window } = desk
  await window.getByRole('application', { name: 'Lanes' }).focus()
  for (const [key, zoom] of ZOOMS) {
    await window.keyboard.press(key)
    await expect(window.getByRole('radio', { name: zoom })).toBeChecked()
    await window.keyboard.press('t')
    await expect(window.getByTitle('Clocks go back')).toBeAttached()
    await expect(lane(desk, 'CUT-1').locator('[fill="url(#off-hatch)"]').first()).toBeAttached()
    await desk.shot(`board-zoom-${zoom.toLowerCase()}`)
  }
  const [, starts, ends] = /SEW-A, (\w+ \d+) .* to (\w+ \d+)/.exec(await sewingOf(desk)) ?? []
  expect(ends, 'a job that goes on past the end of a shift').not.toBe(starts)
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  await cut.dblclick()
  const form = window.getByRole('form', { name: 'Move' })
  await form.getByLabel('Start').fill('2026-10-25T00:00')
  await form.getByRole('button', { name: 'Move', exact: true }).click()
  const across = card(desk, 'CUT-1', /LT-07 .* Cut, CUT-1, Sun 25 Oct 00:00/)
  await expect(across).toBeVisible()
  await window.keyboard.press('Escape')
  await zoomInOn(desk, across)
  await desk.shot('board-clocks-back')
  const ticks = await window.locator('[data-tick]').allTextContents()
  expect(ticks.join(' ')).toContain('00 01 01 02')
  await expect(across).toHaveAttribute('aria-label', / to Sun 25 Oct 06:24,/)
  await desk.close()
  const row = await bookingAt(data, clock, 'CUT-1', '2026-10-24T23:00:00Z')
  expect(row.end - row.start).toBe((row.setUp + row.run) * MINUTE)
})

const ZOOMS = [
  ['3', 'Week'],
  ['1', 'Hour'],
  ['2', 'Day'],
] as const

/** To hours, about the pointer: what is pointed at stays in sight. */
async function zoomInOn({ window }: Desk, thing: Locator): Promise<void> {
  await thing.scrollIntoViewIfNeeded()
  const box = (await thing.boundingBox())!
  await window.mouse.move(box.x + 4, box.y + 10)
  await window.keyboard.down('Control')
  await window.mouse.wheel(0, -120)
  await window.keyboard.up('Control')
  await expect(window.getByRole('radio', { name: 'Hour' })).toBeChecked()
}

const sewingOf = async (desk: Desk) =>
  (await card(desk, 'SEW-A', /SW-03 .* Sew/).getAttribute('aria-label')) ?? ''

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

it('draws maintenance with a wrench, what has begun as it went, and the night that clocks skip an hour', async () => {
  const made = '2027-03-22T07:00:00Z'
  const clock = '2027-03-23T15:36:00Z'
  const data = await preparedFolder(async (factory) => {
    await workSundayNight(factory)
    await factory.must('factory.saveClosure', {
      id: 'cls_1' as ClosureId,
      stationId: await stationCalled(factory, 'PRS-2'),
      reason: 'maintenance',
      start: instant('2027-03-24T09:00:00Z'),
      end: instant('2027-03-24T12:00:00Z'),
      note: '',
    })
  }, made)
  await reportBehind(data, '2027-03-23T08:10:00Z', 'CUT-1', ['start', 0])
  await reportBehind(data, '2027-03-23T12:40:00Z', 'CUT-1', ['good', 220])
  await reportBehind(data, '2027-03-23T13:05:00Z', 'CUT-1', ['finish', 0])
  const desk = await openDesk({ clock, data })
  const { window } = desk
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  await expect(cut).toHaveAttribute('data-state', 'done')
  await expect(lane(desk, 'PRS-2').locator('svg.lucide-wrench')).toBeAttached()
  await expect(lane(desk, 'CUT-1').locator('[data-planned]')).toBeVisible()
  await cut.click()
  await desk.shot('board-actual')
  await window.keyboard.press('Escape')

  await card(desk, 'CUT-2', /HD-02 .* Cut/).dblclick()
  const form = window.getByRole('form', { name: 'Move' })
  await form.getByLabel('Start').fill('2027-03-28T01:30')
  await expect(form).toContainText('skip 01:30: it is taken as 02:30')
  await desk.shot('board-hour-skipped')
  await form.getByLabel('Start').fill('2027-03-28T00:30')
  await expect(form).not.toContainText('skip')
  await form.getByRole('button', { name: 'Move', exact: true }).click()
  const across = card(desk, 'CUT-2', /HD-02 .* Cut, CUT-2, Sun 28 Mar 00:30/)
  await expect(across).toBeVisible()
  await window.keyboard.press('Escape')
  await across.scrollIntoViewIfNeeded()
  await expect(window.getByTitle('Clocks go forward')).toBeAttached()
  const ticks = await window.locator('[data-tick]').allTextContents()
  expect(ticks.join(' ')).toContain('00 03 05')
  await desk.shot('board-clocks-on')
  const label = await across.getAttribute('aria-label')
  await desk.close()
  const row = await bookingAt(data, clock, 'CUT-2', '2027-03-28T00:30:00Z')
  expect(row.end - row.start).toBe((row.setUp + row.run) * MINUTE)
  expect(label).toContain(` to ${printMoment(row.end, LONDON)},`)
})

/** Sundays are worked from midnight to ten: clocks change in them. */
const workSundayNight = (factory: SmallService) =>
  factory.must('factory.saveShift', {
    id: 'shf_night' as ShiftId,
    stationId: null,
    kind: 'work',
    weekday: 7,
    opens: 0 as DayMinute,
    closes: 600 as DayMinute,
  })

it('says on its lane why a station is closed: by the note, else by the reason, and again where that is long', async () => {
  const data = await preparedFolder(async (factory) => {
    const close = async (code: string, reason: Closure['reason'], note: string, end: string) =>
      factory.must('factory.saveClosure', {
        id: `cls_${code}` as ClosureId,
        stationId: await stationCalled(factory, code),
        ...{ reason, note, start: instant('2026-11-24T09:00:00Z'), end: instant(end) },
      })
    await close('PRS-2', 'maintenance', '', '2026-11-24T12:00:00Z')
    await close('SEW-B', 'closed', 'Floor is painted', '2026-11-27T12:00:00Z')
  })
  const desk = await openDesk({ clock: MONDAY, data })
  const words = (code: string) => lane(desk, code).locator('svg text')
  await expect(words('PRS-2')).toHaveText(['maintenance'])
  await expect(words('SEW-B').first()).toBeInViewport()
  const said = await words('SEW-B').allTextContents()
  expect(new Set(said)).toEqual(new Set(['Floor is painted']))
  expect(said.length).toBeGreaterThan(1)
  await desk.shot('board-closed')
  await desk.window.keyboard.press('3')
  await expect(desk.window.getByRole('radio', { name: 'Week' })).toBeChecked()
  await desk.shot('board-closed-week')
})
