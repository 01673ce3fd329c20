import { describe, expect, it } from 'vitest'
import type { ChangeoverRule, ChangeoverRuleId } from '../../shared/domain/changeover.ts'
import { findConflicts } from '../../shared/domain/conflicts.ts'
import type { DropId, DropLineId } from '../../shared/domain/drop.ts'
import { earliestFit } from '../../shared/domain/earliest-fit.ts'
import type { Booking, BookingId, JobId } from '../../shared/domain/job.ts'
import { findLate } from '../../shared/domain/late.ts'
import type { OperationId } from '../../shared/domain/operation.ts'
import { openPlan, type Plan, withBookings } from '../../shared/domain/plan.ts'
import type { Money, Thousandths } from '../../shared/domain/quantity.ts'
import { moveBookings, proposeMove, unschedule } from '../../shared/domain/schedule.ts'
import type { StationId } from '../../shared/domain/station.ts'
import { instant } from '../../shared/domain/time.ts'
import {
  booking,
  cell,
  cut,
  cutBooking,
  cutting,
  drop,
  job,
  line,
  link,
  minutes,
  monday,
  move,
  operation,
  pieces,
  plan,
  sew,
  sewing,
  shifted,
  station,
  table,
  tuesday,
  view,
} from '../small-factory.ts'

const newId = () => 'bkg_new' as BookingId
const refusalOf = (differs: Partial<Plan>, moves = [move()]) => {
  const result = moveBookings(view(differs), moves, newId)
  return result.ok ? 'moved' : result.refusal
}
const placedBy = (differs: Partial<Plan>, moves = [move()]) =>
  proposeMove(view(differs), moves, newId).placements[0]
const conflictsIn = (...bookings: readonly Booking[]) => findConflicts(view({ bookings }))
const codesIn = (differs: Partial<Plan>) => findConflicts(view(differs)).map(({ code }) => code)

/** Another run of tees, so that the cell has something else to do. */
const others = {
  line: line({ id: 'dln_more' as DropLineId }),
  job: job({ id: 'job_more' as JobId, code: 'J-0003', dropLineId: 'dln_more' as DropLineId }),
  booking: booking({ id: 'bkg_more' as BookingId, jobId: 'job_more' as JobId }),
}
const both = {
  links: [],
  lines: [line(), others.line],
  jobs: [cutting, sewing, others.job],
}

describe('moving a job', () => {
  it('books it where it is dropped, for its minutes', () => {
    expect(placedBy({})).toMatchObject({
      id: 'bkg_new',
      stationId: cell.id,
      start: monday('10:00'),
      end: monday('12:00'),
      run: 120,
      state: 'proposed',
    })
  })

  it('keeps the booking it had, at its new place', () => {
    const placed = placedBy({ bookings: [booking()] }, [move({ start: tuesday('09:00') })])
    expect(placed).toMatchObject({
      id: booking().id,
      start: tuesday('09:00'),
      end: tuesday('11:00'),
    })
  })

  it('takes longer on a floor that is slower than standard', () => {
    expect(placedBy({ efficiency: 800 as never })?.run).toBe(150)
  })

  it('counts whole cycles of a press', () => {
    const four = operation({ piecesPerCycle: pieces(7) })
    expect(placedBy({ operations: [cut, four] })?.run).toBe(Math.ceil(60 / 7) * 2)
  })

  it('moves all together or none', () => {
    const wrong = move({ jobId: cutting.id })
    expect(refusalOf({}, [move(), wrong])).toMatchObject({ code: 'incapable' })
  })

  it('will not sew at the cutting table, and says which stations can', () => {
    expect(refusalOf({}, [move({ stationId: table.id })])).toEqual({
      code: 'incapable',
      jobId: sewing.id,
      station: 'CUT-1',
      needs: 'cell',
      capable: ['SEW-A'],
    })
  })

  it.each(['running', 'done'] as const)('will not move what is %s', (state) => {
    expect(refusalOf({ bookings: [booking({ state })] })).toMatchObject({ code: 'started', state })
  })

  it('will not move what is locked', () => {
    expect(refusalOf({ bookings: [booking({ lock: 'locked' })] })).toMatchObject({ code: 'locked' })
  })

  it('will not plan in the past, and says what is the earliest', () => {
    expect(refusalOf({}, [move({ start: monday('06:30') })])).toMatchObject({
      code: 'past',
      earliest: monday('08:00'),
    })
  })

  it('will not plan beyond what it has calendars for', () => {
    const start = instant('2026-12-31T12:00Z')
    expect(refusalOf({}, [move({ start })])).toMatchObject({ code: 'beyond-horizon' })
  })

  it.each([
    ['a job', move({ jobId: 'job_none' as JobId })],
    ['a station', move({ stationId: 'stn_none' as StationId })],
  ])('will not move %s that is gone', (_, gone) => {
    expect(refusalOf({}, [gone])).toMatchObject({ code: 'gone' })
  })

  it('shows what would be wrong, and still allows it', () => {
    const { conflicts, refused } = proposeMove(
      view({ bookings: [cutBooking()] }),
      [move({ start: monday('08:00') })],
      newId,
    )
    expect(conflicts.map(({ code }) => code)).toEqual(['out-of-order'])
    expect(refused).toEqual([])
  })
})

const rule = (from: string, to: string, length: number, position = 0): ChangeoverRule => ({
  id: `chg_${position}` as ChangeoverRuleId,
  position,
  stationKind: 'cell',
  from,
  to,
  minutes: minutes(length),
  cost: 0 as Money,
  origin: 'own',
})

describe('a set-up', () => {
  const covering = operation({ id: 'opn_cover' as OperationId, setUpKey: 'coverstitch' })
  const cover = { ...others.job, operationId: covering.id }
  const differs = {
    ...both,
    operations: [cut, sew, covering],
    jobs: [cutting, sewing, cover],
    changeoverRules: [rule('coverstitch', 'overlock', 25), rule('*', '*', 10, 1)],
  }
  const early = shifted(others.booking, -120)

  it('is the one from what stands before it', () => {
    const placed = placedBy({ ...differs, bookings: [early] })
    expect(placed).toMatchObject({ setUp: 25, end: monday('12:25') })
  })

  it('is the first match, and the first of the day is from anything', () => {
    expect(placedBy(differs)?.setUp).toBe(10)
  })

  it('is nothing from the same to the same', () => {
    const same = { ...differs, jobs: [cutting, sewing, others.job], bookings: [early] }
    expect(placedBy(same)?.setUp).toBe(0)
  })

  it('takes into account what is moved along with it', () => {
    const moves = [
      move({ jobId: cover.id, start: monday('08:00') }),
      move({ start: monday('11:00') }),
    ]
    const { placements } = proposeMove(view(differs), moves, ({ id }) => `bkg_${id}` as BookingId)
    expect(placements.map(({ setUp }) => setUp)).toEqual([10, 25])
  })

  it('that no rule allows takes no minutes and is a conflict', () => {
    const bookings = [early, booking()]
    const strict = { ...differs, changeoverRules: [], bookings }
    expect(placedBy(strict)?.setUp).toBe(0)
    expect(codesIn(strict)).toEqual(['no-changeover'])
  })
})

describe('a conflict', () => {
  it('is none where bookings only touch', () => {
    const next = shifted(others.booking, 120)
    expect(codesIn({ ...both, bookings: [booking(), next] })).toEqual([])
  })

  it('is two bookings at a station that holds one, with the minutes they share', () => {
    const bookings = [booking(), shifted(others.booking, 75)]
    expect(findConflicts(view({ ...both, bookings }))).toEqual([
      { code: 'overlap', bookingId: 'bkg_more', otherId: 'bkg_sew', minutes: 45 },
    ])
  })

  it('is no overlap at a station that holds two, until a third comes', () => {
    const stations = [station({ capacity: 2 }), table]
    const bookings = [booking(), others.booking]
    expect(codesIn({ ...both, stations, bookings })).toEqual([])
    const third = booking({ id: 'bkg_third' as BookingId })
    expect(codesIn({ ...both, stations, bookings: [...bookings, third] })).toEqual([
      'overlap',
      'overlap',
    ])
  })

  it('is no overlap where the two that a station holds leave as others come', () => {
    const stations = [station({ capacity: 2 })]
    const at = (id: string, by: number) => ({ ...shifted(others.booking, by), id: id as BookingId })
    const bookings = [at('bkg_1', 0), at('bkg_2', 60), at('bkg_3', 120), at('bkg_4', 180)]
    const open = { ...both, stations, shifts: [], bookings }
    expect(codesIn(open).filter((code) => code === 'overlap')).toEqual([])
  })

  it('is sewing before it is cut', () => {
    expect(
      conflictsIn(cutBooking(), booking({ start: monday('08:30'), end: monday('10:30') })),
    ).toEqual([
      {
        code: 'out-of-order',
        bookingId: 'bkg_sew',
        predecessorId: cutting.id,
        readyAt: monday('09:00'),
      },
    ])
  })

  it('is sewing what has no booking for its cutting', () => {
    expect(conflictsIn(booking())).toMatchObject([{ code: 'out-of-order', readyAt: null }])
  })

  it('is no sewing after the transfer batch has been cut', () => {
    const links = [link({ transferBatch: pieces(20) })]
    const early = booking({ start: monday('08:20'), end: monday('10:20') })
    expect(codesIn({ links, bookings: [cutBooking(), early] })).toEqual([])
    const earlier = shifted(early, -1)
    expect(codesIn({ links, bookings: [cutBooking(), earlier] })).toEqual(['out-of-order'])
  })

  it('is sewing so fast that it would be through before the last batch has come', () => {
    const links = [link({ transferBatch: pieces(20) })]
    const operations = [cut, operation({ attended: 15 as never })]
    const quick = booking({ start: monday('08:20'), end: monday('08:35'), run: minutes(15) })
    expect(codesIn({ links, operations, bookings: [cutBooking(), quick] })).toEqual([
      'out-of-order',
    ])
    const later = { ...quick, start: monday('08:50'), end: monday('09:05') }
    expect(codesIn({ links, operations, bookings: [cutBooking(), later] })).toEqual([])
  })

  it('is a start outside the shift, with when the next one opens', () => {
    const night = booking({ start: monday('20:00'), end: tuesday('10:00') })
    expect(conflictsIn(cutBooking(), night)).toMatchObject([
      { code: 'outside-shift', opensAt: tuesday('08:00') },
    ])
  })

  it('is a booking that no longer fits a calendar that has changed', () => {
    const short = booking({ end: monday('11:00') })
    expect(conflictsIn(cutBooking(), short)).toMatchObject([
      { code: 'calendar-changed', end: monday('12:00') },
    ])
  })

  it('is a start that has gone by without the job', () => {
    const now = monday('11:00')
    expect(codesIn({ now, bookings: [cutBooking({ state: 'done' }), booking()] })).toEqual(['past'])
  })

  it('is work at a station of another kind', () => {
    const bookings = [cutBooking(), booking({ stationId: table.id })]
    expect(codesIn({ bookings })).toContain('incapable')
  })

  const fabric = { dropId: drop().id, material: 'JER-180', usedBy: 'cutting' } as const

  it('is cutting with fabric short or not here yet, and none for the sewing', () => {
    const bookings = [cutBooking(), booking()]
    const short = { ...fabric, missing: 900 as Thousandths, hereAt: null }
    expect(findConflicts(view({ bookings, supplies: [short] }))).toMatchObject([
      { code: 'material-short', bookingId: 'bkg_cut', missing: 900 },
    ])
    const late = { ...fabric, missing: 0 as Thousandths, hereAt: monday('12:00') }
    expect(findConflicts(view({ bookings, supplies: [late] }))).toMatchObject([
      { code: 'material-late', bookingId: 'bkg_cut', hereAt: monday('12:00') },
    ])
  })

  it('is not looked for in what is done', () => {
    const done = booking({ state: 'done', start: monday('02:00') })
    expect(codesIn({ bookings: [done] })).toEqual([])
  })
})

describe('late, which is not a conflict', () => {
  it('is a drop whose last booking ends after its launch, by how much', () => {
    const bookings = [cutBooking(), booking()]
    const soon = drop({ launchAt: monday('11:00') })
    expect(findLate(view({ bookings, drops: [soon] }))).toEqual([
      { dropId: soon.id, bookingId: 'bkg_sew', minutes: 60 },
    ])
    expect(findLate(view({ bookings }))).toEqual([])
  })

  it('is nothing for a drop that is over', () => {
    const over = drop({ launchAt: monday('11:00'), ended: 'closed' })
    expect(findLate(view({ bookings: [booking()], drops: [over] }))).toEqual([])
  })
})

describe('taking off the board', () => {
  const taken = (held: Booking) => {
    const result = unschedule(view({ bookings: [held] }), [held.id])
    return result.ok ? result.value : result.refusal
  }

  it('gives the booking up whole', () => {
    expect(taken(booking())).toEqual([{ table: 'booking', before: booking(), after: null }])
  })

  it('refuses what is locked or has started', () => {
    expect(taken(booking({ lock: 'locked' }))).toMatchObject({ code: 'locked' })
    expect(taken(booking({ state: 'running' }))).toMatchObject({ code: 'started' })
  })
})

describe('a plan with other bookings', () => {
  it('is the plan that would be opened with them from the start', () => {
    const bookings = [cutBooking(), booking(), shifted(others.booking, 120)]
    const placed = [
      { ...cutBooking(), start: tuesday('08:00'), end: tuesday('09:00') },
      { ...others.booking, stationId: 'stn_press' as StationId },
      booking({ id: 'bkg_x' as BookingId, jobId: 'job_x' as JobId, start: monday('09:00') }),
    ]
    const moved = withBookings(view({ ...both, bookings }), placed)
    const opened = openPlan(plan({ ...both, bookings: moved.plan.bookings }))
    const filled = [...moved.bookingsAt].filter(([, here]) => here.length > 0)
    expect(new Map(filled)).toEqual(opened.bookingsAt)
    expect(moved.booking).toEqual(opened.booking)
    expect(moved.bookingOf).toEqual(opened.bookingOf)
  })
})

describe('the first fit', () => {
  it('is after what is in the way, and after what must come before', () => {
    const bookings = [cutBooking({ start: monday('09:00'), end: monday('10:00') })]
    expect(earliestFit(view({ bookings }), sewing.id, cell.id, monday('08:00'))).toBe(
      monday('10:00'),
    )
    const busy = [...bookings, shifted(others.booking, 0)]
    const from = earliestFit(
      view({ ...both, links: [link()], bookings: busy }),
      sewing.id,
      cell.id,
      monday('08:00'),
    )
    expect(from).toBe(monday('12:00'))
  })

  it('is nowhere at a station that cannot do it', () => {
    expect(earliestFit(view(), sewing.id, table.id, monday('08:00'))).toBeNull()
  })

  it('does not depend on when the drop is due', () => {
    const at = (launch: string) => {
      const drops = [drop({ id: 'drp_tees' as DropId, launchAt: instant(launch) })]
      return earliestFit(
        view({ drops, bookings: [cutBooking()] }),
        sewing.id,
        cell.id,
        monday('08:00'),
      )
    }
    expect(at('2026-11-23T09:00Z')).toBe(at('2026-12-24T09:00Z'))
  })
})
