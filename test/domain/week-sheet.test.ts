import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookingId, JobId } from '../../shared/domain/schedule/job.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { after, type Instant, instant } from '../../shared/domain/time.ts'
import { tracksOf } from '../../shared/domain/week/tracks.ts'
import { openWeekAxis, weekAround } from '../../shared/domain/week/week-axis.ts'
import { notesOf } from '../../shared/domain/week/week-notes.ts'
import {
  LANE_HEAD,
  layWeek,
  WEEK_MARGIN,
  WEEK_PAPERS,
  type WeekPaper,
} from '../../shared/domain/week/week-sheet.ts'
import {
  bench,
  booking,
  cell,
  job,
  line,
  monday,
  plan,
  press,
  table,
  view,
} from '../small-factory.ts'

const NOTHING_HELD = new Set<never>()
const week = weekAround(monday('12:00'), view())

/** Bookings at four stations, each from a minute of the fortnight on for so many. */
const anyPlan = fc
  .array(fc.tuple(fc.nat(3), fc.nat(14 * 1440), fc.integer({ min: 5, max: 3000 })), {
    maxLength: 40,
  })
  .map((rows) => {
    const lines = rows.map((_, index) => line({ id: `dln_${index}` as never }))
    const jobs = lines.map(({ id }, index) => job({ id: `job_${index}` as JobId, dropLineId: id }))
    const stations = [table, press, cell, bench]
    const bookings = rows.map(([at, from, minutes], index) => {
      const start = after(instant('2026-11-20T00:00Z'), from)
      return booking({
        id: `bkg_${index}` as BookingId,
        jobId: jobs[index]!.id,
        stationId: stations[at]!.id,
        start,
        end: after(start, minutes),
      })
    })
    return openPlan(plan({ lines, jobs, links: [], bookings }))
  })
const anyPaper = fc.constantFrom<WeekPaper>('A3', 'A4')

describe('a week', () => {
  it('is the Monday to Sunday around a moment, by the floor’s clock', () => {
    expect(week).toEqual({ start: monday('00:00'), end: instant('2026-11-30T00:00Z') })
    expect(weekAround(instant('2026-11-29T23:59Z'), view())).toEqual(week)
    const change = weekAround(instant('2026-10-25T12:00Z'), view())
    expect((change.end - change.start) / 3_600_000).toBe(169)
  })

  it('gives days off less room, and shows the hours that are worked', () => {
    const axis = openWeekAxis(view(), week, 40, 370)
    const widths = axis.days.map(({ width }) => Math.round(width))
    expect(widths).toEqual([66, 66, 66, 66, 66, 20, 20])
    expect(axis.xOf(monday('08:00'))).toBeCloseTo(40)
    expect(axis.xOf(monday('16:00'))).toBeCloseTo(axis.days[1]!.x)
    expect(axis.days[0]!.ticks.map(({ hour }) => hour)).toEqual([10, 12, 14])
  })
})

describe('the laws of a week on paper', () => {
  it('every booking of the week lies on it once, and no other', () => {
    const law = fc.property(anyPlan, anyPaper, (open, paper) => {
      const bars = layWeek(open, week, paper, NOTHING_HELD).flatMap(({ lanes }) =>
        lanes.flatMap((lane) => lane.bars.map(({ bookingId }) => bookingId)),
      )
      const own = open.plan.bookings.filter(
        ({ start, end }) => start < week.end && end > week.start,
      )
      expect(bars.toSorted()).toEqual(own.map(({ id }) => id).toSorted())
    })
    fc.assert(law)
  })

  it('bars lie within the paper and their lane, and in one row they do not share time', () => {
    const law = fc.property(anyPlan, anyPaper, (open, paper) => {
      for (const sheet of layWeek(open, week, paper, NOTHING_HELD)) {
        const { width, height } = WEEK_PAPERS[paper]
        expect(sheet.bottom).toBeLessThanOrEqual(height - WEEK_MARGIN)
        for (const lane of sheet.lanes) {
          for (const bar of lane.bars) {
            expect(bar.x).toBeGreaterThanOrEqual(WEEK_MARGIN + LANE_HEAD - 0.01)
            expect(bar.x + bar.width).toBeLessThanOrEqual(width - WEEK_MARGIN + 2.51)
            expect(bar.y).toBeGreaterThanOrEqual(lane.y)
            expect(bar.y + bar.height).toBeLessThanOrEqual(lane.y + lane.height)
            const beside = lane.bars.filter((one) => one !== bar && one.y === bar.y)
            for (const { span } of beside)
              expect(span.start >= bar.span.end || span.end <= bar.span.start).toBe(true)
          }
        }
      }
    })
    fc.assert(law)
  })

  it('each bar says what it is, or has a number that a note explains', () => {
    const law = fc.property(anyPlan, anyPaper, (open, paper) => {
      for (const sheet of layWeek(open, week, paper, NOTHING_HELD)) {
        const bars = sheet.lanes.flatMap((lane) => lane.bars)
        const numbers = bars.flatMap(({ words }) => (typeof words === 'number' ? [words] : []))
        const notes = notesOf(sheet).lines.map(({ bar }) => bar.words)
        expect(notes.toSorted()).toEqual(numbers.toSorted())
        expect(new Set(numbers).size).toBe(numbers.length)
      }
    })
    fc.assert(law)
  })
})

describe('the law of rows', () => {
  it('takes as many as share a moment at most', () => {
    const spans = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 90 })), {
      maxLength: 30,
    })
    const law = fc.property(spans, (pairs) => {
      const list = pairs
        .map(([start, length]) => ({ start: start as Instant, end: (start + length) as Instant }))
        .toSorted((a, b) => a.start - b.start || a.end - b.end)
      const most = Math.max(
        0,
        ...list.map(({ start }) => list.filter((o) => o.start <= start && start < o.end).length),
      )
      expect(tracksOf(list)).toHaveLength(most)
      expect(tracksOf(list).flat()).toHaveLength(list.length)
    })
    fc.assert(law)
  })
})
