import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import type { ChangeoverRule } from '../../shared/domain/resources/changeover.ts'
import type { Job, JobId } from '../../shared/domain/schedule/job.ts'
import { openPlan, type Plan, withBookings } from '../../shared/domain/schedule/plan.ts'
import { proposeMove } from '../../shared/domain/schedule/schedule.ts'
import { after, type Instant } from '../../shared/domain/time.ts'
import { IMAGINED, imagine } from '../../shared/domain/windows/imagined-drop.ts'
import { takeWindow } from '../../shared/domain/windows/take-window.ts'
import { findWindows } from '../../shared/domain/windows/window-finder.ts'
import { closure } from '../open-times.ts'
import {
  booking,
  cell,
  cut,
  cutting,
  drop,
  line,
  link,
  monday,
  others,
  pieces,
  plan,
  sew,
  sewing,
  table,
  tuesday,
} from '../small-factory.ts'

const own = { dropId: drop().id, hands: [], held: [] }
const wish = { ...own, by: tuesday('16:00'), overtime: 'no' } as const
const find = (differs: Partial<Plan> = {}, by: Instant = wish.by) =>
  findWindows(openPlan(plan(differs)), { ...wish, by })

const later = (days: number, time: string) => after(monday(time), days * 24 * 60)

/** Another drop has the cell on Monday from 10:00 to 16:00. */
const other = drop({ id: 'drp_other' as DropId, code: 'SW-03' })
const otherLine = { ...others.line, dropId: other.id }
const otherJob: Job = { ...others.job, dropId: other.id, pieces: pieces(180) }
const busy = {
  drops: [drop(), other],
  lines: [line(), otherLine],
  jobs: [cutting, sewing, otherJob],
  bookings: [
    booking({
      ...others.booking,
      end: monday('16:00'),
      run: 360 as never,
      lock: 'locked',
      state: 'approved',
    }),
  ],
}

describe('the first windows', () => {
  it('are three, each on another day, the earliest as soon as the floor opens', () => {
    const { windows } = find()
    expect(windows).toHaveLength(3)
    expect(windows[0]).toMatchObject({
      moves: [
        { jobId: cutting.id, stationId: table.id, start: monday('08:00') },
        { jobId: sewing.id, stationId: cell.id, start: monday('09:00') },
      ],
      window: { start: monday('08:00'), end: monday('11:00') },
      changeover: 0,
      inTime: 'yes',
      displaced: [],
    })
    expect(windows[1]?.window.start).toBe(tuesday('08:00'))
  })

  it('are through on days of their own, however many days they could begin on for the same end', () => {
    const closed = closure({ stationId: cell.id, start: monday('08:00'), end: later(3, '08:00') })
    const { windows } = find({ closures: [closed] })
    expect(windows.map(({ window }) => window.end)).toEqual([
      later(3, '10:00'),
      later(4, '11:00'),
      later(7, '11:00'),
    ])
  })

  it('say which date each would allow to promise', () => {
    const [first] = find().windows
    expect(first?.dates.targetAt).toBe(monday('11:00'))
    expect(first?.dates.commitAt).toBeGreaterThan(monday('11:00'))
  })

  it('say which of them are too late, and which are through in time and signed for later', () => {
    const { windows } = find({}, monday('12:00'))
    expect(windows.map(({ inTime }) => inTime)).toEqual(['tight', 'no', 'no'])
  })

  it('go round what is booked, and move nothing of it', () => {
    const [first] = find(busy).windows
    expect(first?.moves.map(({ jobId }) => jobId)).toEqual([cutting.id, sewing.id])
    expect(first?.window.end).toBe(tuesday('10:00'))
  })

  it('only place what waits', () => {
    const held = booking({ jobId: cutting.id, stationId: table.id, start: monday('08:00') })
    const { windows } = find({ bookings: [{ ...held, end: monday('09:00'), run: 60 as never }] })
    expect(windows[0]?.moves).toEqual([
      { jobId: sewing.id, stationId: cell.id, start: monday('09:00') },
    ])
  })

  it('are none where no station can do an operation, which is named', () => {
    expect(find({ stations: [table] })).toMatchObject({
      windows: [],
      stuck: { operation: 'Sew', because: 'no-station' },
    })
  })

  it('leave time to set up what stands after them', () => {
    const between = { stationKind: 'cell', position: 0, cost: 0, minutes: 60 } as const
    const toFlat = { ...between, id: 'chg_1', from: 'overlock', to: 'flat', origin: 'own' }
    const first = { ...toFlat, id: 'chg_2', from: '*', to: '*', minutes: 0, position: 1 }
    const rules = [toFlat, first] as unknown as readonly ChangeoverRule[]
    const flat = { ...sew, id: 'opn_flat' as never, setUpKey: 'flat' }
    const sewnFirst = (lock: 'free' | 'locked') =>
      find({
        ...busy,
        operations: [cut, sew, flat],
        jobs: [cutting, sewing, { ...otherJob, operationId: flat.id, dropLineId: otherLine.id }],
        bookings: [{ ...busy.bookings[0]!, lock, start: monday('12:00'), run: 240 as never }],
        changeoverRules: rules,
      }).windows[0]?.moves[1]?.start
    expect(sewnFirst('free')).toBe(tuesday('08:00'))
    expect(sewnFirst('locked')).toBe(monday('09:00'))
  })
})

describe('the window that others make room for', () => {
  const free = {
    ...busy,
    bookings: busy.bookings.map((one) => ({ ...one, lock: 'free' as const })),
  }

  it('is offered where it is earlier, with what it displaces', () => {
    const { withMoves } = find(free, monday('12:00'))
    expect(withMoves?.window.end).toBeLessThan(tuesday('10:00'))
    expect(withMoves?.displaced).toMatchObject([{ code: 'SW-03', moved: 1, late: 0 }])
  })

  it('says how many of its own jobs would go elsewhere', () => {
    const later = { start: monday('14:00'), end: monday('15:00'), run: 60 as never }
    const cut = booking({ jobId: cutting.id, stationId: table.id, ...later })
    const { windows, withMoves } = find({ ...free, bookings: [...free.bookings, cut] })
    expect(windows[0]?.ownMoved).toBe(0)
    expect(withMoves).toMatchObject({ ownMoved: 1, window: { start: monday('08:00') } })
  })

  it('is offered where a later one would do, too', () => {
    const { windows, withMoves } = find(free)
    expect(windows[0]).toMatchObject({ inTime: 'yes', window: { end: tuesday('10:00') } })
    expect(withMoves?.window.end).toBeLessThan(tuesday('10:00'))
  })

  it('is not offered where it would take a window that is held', () => {
    const ask = { ...wish, by: monday('12:00') }
    expect(findWindows(openPlan(plan(free)), ask).withMoves).not.toBeNull()
    expect(findWindows(openPlan(plan(free)), { ...ask, held: [other.id] }).withMoves).toBeNull()
  })

  it('is not offered where nothing may move, or nothing is won by it', () => {
    expect(find(busy).withMoves).toBeNull()
    expect(find().withMoves).toBeNull()
  })

  it('is not offered for an hour on the same day, unless it is in time by that', () => {
    const short = { ...otherJob, pieces: pieces(60) }
    const held = { ...free.bookings[0]!, start: monday('09:00'), end: monday('10:00') }
    const soon = {
      ...free,
      jobs: [cutting, sewing, short],
      bookings: [{ ...held, run: 60 as never }],
    }
    expect(find(soon).windows[0]?.window.end).toBe(monday('12:00'))
    expect(find(soon).withMoves).toBeNull()
    expect(find(soon, monday('11:30')).withMoves?.window.end).toBe(monday('11:00'))
  })
})

describe('a drop that nobody has ordered yet', () => {
  it('finds its windows from the operations of its style', () => {
    const order = {
      operations: [cut, sew],
      links: [link()],
      learning: [],
      kitNeeds: [],
      pieces: pieces(120),
      by: wish.by,
    }
    const floor = imagine(
      plan({ jobs: [], lines: [], drops: [], operations: [], links: [] }),
      order,
    )
    const { windows } = findWindows(openPlan(floor), { ...wish, dropId: IMAGINED })
    expect(windows[0]?.window).toEqual({ start: monday('08:00'), end: monday('14:00') })
  })
})

describe('taking a window', () => {
  const newId = (job: Job) => `bkg_${job.id}` as never

  it('is refused once something else stands there', () => {
    const [first] = find().windows
    const since = openPlan(
      plan({ ...busy, bookings: [booking({ ...others.booking, start: monday('09:00') })] }),
    )
    expect(takeWindow(since, first!, newId)).toEqual({
      ok: false,
      refusal: { code: 'window-taken', jobs: [sewing.code] },
    })
  })

  it('is law: whatever is booked, a window that is offered brings no new conflict', () => {
    const run = fc.record({ start: fc.nat(30), hours: fc.integer({ min: 1, max: 6 }) })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const jobs = runs.map((_, at) => ({ ...otherJob, id: `job_${at}` as JobId }))
        const view = openPlan(plan({ ...busy, jobs: [cutting, sewing, ...jobs], bookings: [] }))
        const bookings = runs.flatMap(({ start }, at) => {
          const move = { jobId: jobs[at]!.id, stationId: cell.id, start: monday('08:00') }
          const at0 = { ...move, start: (move.start + start * 3_600_000) as Instant }
          return proposeMove(view, [at0], (job) => `bkg_${job.id}` as never).placements
        })
        const before = withBookings(view, bookings)
        const known = findConflicts(before).length
        for (const { moves } of findWindows(before, wish).windows) {
          const ids = (job: Job) => `bkg_${job.id}` as never
          const after = withBookings(before, proposeMove(before, moves, ids).placements)
          expect(findConflicts(after)).toHaveLength(known)
        }
      }),
      { numRuns: 40 },
    )
  })
})
