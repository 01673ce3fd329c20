import { join } from 'node:path'
import { expect } from 'playwright/test'
import { it } from 'vitest'
import type { ClosureId, ShiftId } from '../../shared/domain/station.ts'
import { DAY, type DayMinute, type Instant, instant, MINUTE } from '../../shared/domain/time.ts'
import { openSample, openSmallService, type SmallService } from '../small-service.ts'
import { card, lane } from './board-desk.ts'
import { freshFolder, openDesk } from './desk.ts'

const fileIn = (data: string) => join(data, 'factory.sqlite')

/** The sample factory as it was set up at a moment. */
async function prepared(clock: string, work: (factory: SmallService) => Promise<void>) {
  const data = freshFolder()
  const factory = await openSample({ database: fileIn(data), clock })
  await work(factory)
  factory.close()
  return data
}

const stationOf = async (factory: SmallService, code: string) =>
  (await factory.see('factory.setup', null)).stations.find((one) => one.code === code)!.id

it('has two 01:00s on the night that clocks go back, and work across it keeps its real length', async () => {
  const clock = '2026-10-24T08:36:00Z'
  const data = await prepared(clock, (factory) =>
    factory.must('factory.saveShift', {
      id: 'shf_night' as ShiftId,
      stationId: null,
      kind: 'work',
      weekday: 7,
      opens: 0 as DayMinute,
      closes: 600 as DayMinute,
    }),
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
  const factory = openSmallService({ database: fileIn(data), clock })
  const span = { start: instant(at), end: (instant(at) + DAY) as Instant }
  const { plan } = await factory.see('schedule.plan', span)
  factory.close()
  const station = plan.stations.find((one) => one.code === code)
  const found = plan.bookings.find(
    (one) => one.stationId === station?.id && one.start === span.start,
  )
  if (!found) throw new Error(`Nothing starts at ${code} at ${at}`)
  return found
}

it('draws maintenance with a wrench, and what has begun as it went with its plan as a rule under it', async () => {
  const data = await prepared('2026-11-23T07:00:00Z', async (factory) => {
    await factory.must('factory.saveClosure', {
      id: 'cls_1' as ClosureId,
      stationId: await stationOf(factory, 'PRS-2'),
      reason: 'maintenance',
      start: instant('2026-11-25T09:00:00Z'),
      end: instant('2026-11-25T12:00:00Z'),
      note: '',
    })
  })
  await report(data, '2026-11-24T08:10:00Z', 'start', 0)
  await report(data, '2026-11-24T12:40:00Z', 'good', 220)
  await report(data, '2026-11-24T13:05:00Z', 'finish', 0)
  const desk = await openDesk({ clock: '2026-11-24T15:36:00Z', data })
  const cut = card(desk, 'CUT-1', /LT-07 .* Cut/)
  await expect(cut).toHaveAttribute('data-state', 'done')
  await expect(lane(desk, 'PRS-2').locator('svg.lucide-wrench')).toBeAttached()
  await expect(lane(desk, 'CUT-1').locator('[data-planned]')).toBeVisible()
  await cut.click()
  await desk.shot('board-actual')
})

async function report(
  data: string,
  clock: string,
  kind: 'start' | 'good' | 'finish',
  pieces: number,
) {
  const factory = openSmallService({ database: fileIn(data), clock })
  const stationId = await stationOf(factory, 'CUT-1')
  const screen = await factory.see('floor.station', stationId)
  const jobId = (screen!.station.current ?? screen!.station.queue[0])!.job.id
  await factory.must('floor.report', {
    eventId: `fev_${kind}` as never,
    jobId,
    stationId,
    personId: null,
    kind,
    pieces: pieces as never,
    reason: null,
    pieceId: null,
    takesBack: null,
  })
  factory.close()
}
