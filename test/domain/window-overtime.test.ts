import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import { MOST_OVERTIME } from '../../shared/domain/planning/evenings.ts'
import { longerView } from '../../shared/domain/planning/search.ts'
import type { BookingId, Job, JobId } from '../../shared/domain/schedule/job.ts'
import {
  openPlan,
  type Plan,
  type PlanView,
  withBookings,
} from '../../shared/domain/schedule/plan.ts'
import { proposeMove } from '../../shared/domain/schedule/schedule.ts'
import { after, minutesBetween, startOfDay } from '../../shared/domain/time.ts'
import type { OfferedWindow, WindowWish } from '../../shared/domain/windows/offered-window.ts'
import { takeWindow } from '../../shared/domain/windows/take-window.ts'
import { findWindows } from '../../shared/domain/windows/window-finder.ts'
import { closure } from '../open-times.ts'
import {
  booking,
  cell,
  cutting,
  drop,
  LONDON,
  monday,
  others,
  pieces,
  plan,
  sewing,
  tuesday,
} from '../small-factory.ts'

const wish: WindowWish = {
  dropId: drop().id,
  by: tuesday('16:00'),
  hands: [],
  held: [],
  overtime: 'allowed',
}
const newId = (job: Job) => `bkg_${job.id}` as BookingId

/** Eight hours of sewing, of which seven fit into the Monday. */
const jobs = [cutting, { ...sewing, pieces: pieces(240) }]
const find = (differs: Partial<Plan> = {}, overtime: WindowWish['overtime'] = 'allowed') =>
  findWindows(openPlan(plan({ jobs, ...differs })), { ...wish, overtime })

const evening = {
  stationId: cell.id,
  station: 'SEW-A',
  start: monday('16:00'),
  end: monday('17:00'),
}

describe('a window that needs overtime', () => {
  it('is offered where the drop is through sooner by it, to the quarter of an hour that is worked', () => {
    const [first, second] = find().windows
    expect(first?.window).toEqual({ start: monday('08:00'), end: monday('17:00') })
    expect(first?.overtime).toEqual([evening])
    expect(second).toMatchObject({ window: { end: tuesday('09:00') }, overtime: [] })
  })

  it('is not offered where nobody allows it', () => {
    const { windows } = find({}, 'no')
    expect(windows[0]?.window.end).toBe(tuesday('09:00'))
    expect(windows.flatMap(({ overtime }) => overtime)).toEqual([])
  })

  it('is not offered where nothing is won by it', () => {
    expect(find({ jobs: [cutting, sewing] })).toEqual(find({ jobs: [cutting, sewing] }, 'no'))
  })

  it('is not offered where the evening is closed, or another job runs on through it', () => {
    const closed = closure({ stationId: cell.id, start: monday('16:00'), end: monday('18:00') })
    expect(find({ closures: [closed] }).windows[0]?.window.end).toBe(tuesday('09:00'))
  })

  it('is refused once another job runs on through its evening', () => {
    const [first] = find().windows
    const overnight = { start: monday('15:30'), end: tuesday('08:30'), run: 60 as never }
    const since = plan({
      jobs: [...jobs, others.job],
      bookings: [booking({ ...others.booking, ...overnight })],
    })
    expect(takeWindow(openPlan(since), first!, newId)).toEqual({
      ok: false,
      refusal: { code: 'window-taken', jobs: [sewing.code] },
    })
  })
})

/** Other drops' sewing, some of it running on over night, and a drop that has up to ten hours of its own. */
const anyMonday = fc
  .record({
    own: fc.integer({ min: 60, max: 300 }),
    runs: fc.array(fc.record({ at: fc.nat(30), sewn: fc.integer({ min: 30, max: 180 }) }), {
      maxLength: 4,
    }),
  })
  .map(({ own, runs }) => {
    const busy = runs.map(({ sewn }, at) => {
      return { ...others.job, id: `job_${at}` as JobId, pieces: pieces(sewn) }
    })
    const waiting = [cutting, { ...sewing, pieces: pieces(own) }]
    const view = openPlan(plan({ jobs: [...waiting, ...busy] }))
    const bookings = runs.flatMap(({ at }, index) => {
      const start = after(monday('08:00'), at * 60)
      const move = { jobId: busy[index]!.id, stationId: cell.id, start }
      return proposeMove(view, [move], newId).placements
    })
    return withBookings(view, bookings)
  })

describe('overtime of windows is law', () => {
  it('the first window is never later for it, each breaks nothing and is a choice of its own, and evenings are worked', () => {
    const law = (view: PlanView) => {
      const plain = findWindows(view, { ...wish, overtime: 'no' }).windows
      const { windows } = findWindows(view, wish)
      expect(plain.flatMap(({ overtime }) => overtime)).toEqual([])
      expect(windows.length).toBeGreaterThanOrEqual(plain.length)
      expect(windows[0]!.window.end).toBeLessThanOrEqual(plain[0]!.window.end)
      for (const offered of windows) isSound(view, offered)
      for (const choices of [plain, windows]) areChoices(choices)
    }
    fc.assert(fc.property(anyMonday, law), { numRuns: 12 })
  })
})

/** No two of them end on one day, both with overtime or both without; and one needs none. */
function areChoices(windows: readonly OfferedWindow[]): void {
  const kinds = windows.map(({ window, overtime }) => {
    return `${startOfDay(window.end, LONDON)} ${overtime.length > 0}`
  })
  expect(new Set(kinds).size).toBe(windows.length)
  expect(windows.length).toBe(3)
  expect(windows.some(({ overtime }) => overtime.length === 0)).toBe(true)
}

function isSound(view: PlanView, offered: OfferedWindow): void {
  const taken = takeWindow(view, offered, newId)
  if (!taken.ok) throw new Error(`A window that was offered is refused: ${taken.refusal.code}`)
  const longer = withBookings(longerView(view, offered.overtime), taken.value.placed)
  expect(findConflicts(longer)).toHaveLength(findConflicts(view).length)
  for (const { stationId, start, end } of offered.overtime) {
    const booked = longer.bookingsAt.get(stationId) ?? []
    expect(booked.some((one) => one.start < end && one.end > start)).toBe(true)
    expect(view.workingTime(stationId).spans.map((span) => span.end)).toContain(start)
    expect(minutesBetween(start, end)).toBeLessThanOrEqual(MOST_OVERTIME)
  }
}
