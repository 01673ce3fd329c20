import { type Conflict, findConflicts } from '../conflicts/conflicts.ts'
import type { DropId } from '../drop/drop.ts'
import type { Station } from '../resources/station.ts'
import type { Booking, BookingId } from '../schedule/job.ts'
import type { PlanView } from '../schedule/plan.ts'
import type { Span } from '../time.ts'
import { tracksOf } from './tracks.ts'
import { openWeekAxis, type WeekAxis } from './week-axis.ts'

/** Papers that a week is printed on, lying, in millimetres. */
export const WEEK_PAPERS = {
  A3: { width: 420, height: 297 },
  A4: { width: 297, height: 210 },
} as const
export type WeekPaper = keyof typeof WEEK_PAPERS

/** Where things lie on the paper, in millimetres. */
export const WEEK_MARGIN = 10
export const LANE_HEAD = 30
const TOP = 32
const FOOT = 24
const TRACK = { least: 11, most: 30 }

export interface WeekBar {
  readonly bookingId: BookingId
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of its width, the set-up. */
  readonly setUp: number
  readonly band: number
  readonly drop: string
  readonly operation: string
  readonly pieces: number
  readonly person: string | null
  readonly span: Span
  readonly state: Booking['state']
  readonly isLocked: boolean
  readonly isHeld: boolean
  readonly conflict: Conflict | null
  /** Goes on from the week before, or into the next. */
  readonly cut: { readonly start: boolean; readonly end: boolean }
  /** How its words lie: beside each other, under each other, or at the foot under a number. */
  readonly words: 'beside' | 'under' | number
}

export interface WeekLane {
  readonly station: Station
  readonly y: number
  readonly height: number
  readonly open: readonly { readonly x: number; readonly width: number }[]
  readonly bars: readonly WeekBar[]
}

/** One sheet of paper: a week of as many stations as have room on it. */
export interface WeekSheet {
  readonly paper: WeekPaper
  readonly axis: WeekAxis
  readonly lanes: readonly WeekLane[]
  /** Where the lanes end: the notes and the legend stand below. */
  readonly bottom: number
}

/** A week of the board on paper. */
export function layWeek(
  view: PlanView,
  week: Span,
  paper: WeekPaper,
  held: ReadonlySet<DropId>,
): readonly WeekSheet[] {
  const { width, height } = WEEK_PAPERS[paper]
  const left = WEEK_MARGIN + LANE_HEAD
  const axis = openWeekAxis(view, week, left, width - WEEK_MARGIN - left)
  const room = height - TOP - FOOT - WEEK_MARGIN
  const scene = { view, axis, held, conflictOf: conflictsByBooking(view) }
  const drafts = view.plan.stations.map((station) => draftLane(scene, station))
  return pagesOf(drafts, Math.floor(room / TRACK.least)).map((page) =>
    sheetOf(scene, paper, page, room),
  )
}

interface Scene {
  readonly view: PlanView
  readonly axis: WeekAxis
  readonly held: ReadonlySet<DropId>
  readonly conflictOf: ReadonlyMap<BookingId, Conflict>
}

interface Draft {
  readonly station: Station
  /** Bookings that share time lie under each other. */
  readonly tracks: readonly (readonly Booking[])[]
}

function draftLane({ view, axis }: Scene, station: Station): Draft {
  const { start, end } = axis.span
  const bookings = (view.bookingsAt.get(station.id) ?? []).filter(
    (one) => one.start < end && one.end > start,
  )
  const tracks = tracksOf(bookings)
  return { station, tracks }
}

/** A lane is never torn. */
function pagesOf(drafts: readonly Draft[], most: number): readonly (readonly Draft[])[] {
  const pages: Draft[][] = [[]]
  let taken = 0
  for (const draft of drafts) {
    const count = Math.max(1, draft.tracks.length)
    if (taken > 0 && taken + count > most) {
      pages.push([])
      taken = 0
    }
    pages.at(-1)!.push(draft)
    taken += count
  }
  return pages
}

function sheetOf(scene: Scene, paper: WeekPaper, page: readonly Draft[], room: number): WeekSheet {
  const count = page.reduce((sum, { tracks }) => sum + Math.max(1, tracks.length), 0)
  const track = Math.min(TRACK.most, room / Math.max(1, count))
  let y = TOP
  let note = 0
  const lanes = page.map(({ station, tracks }): WeekLane => {
    const height = track * Math.max(1, tracks.length)
    const top = y
    y += height
    const bars = tracks.flatMap((bookings, row) =>
      bookings.map((booking) => {
        const bar = barOf(scene, booking, top + row * track, track)
        const words = wordsIn(bar)
        return { ...bar, words: words === 'elsewhere' ? ++note : words }
      }),
    )
    return { station, y: top, height, open: openOf(scene, station), bars }
  })
  return { paper, axis: scene.axis, lanes, bottom: y }
}

/** Beside its band, in millimetres, as wide and high as letters of that size come. */
function wordsIn({ width, height, drop, operation }: WeekBar): 'beside' | 'under' | 'elsewhere' {
  if (width >= 5 + 1.75 * drop.length + 1.5 * operation.length) return 'beside'
  const lines = operation.split(' ')
  const longest = Math.max(1.75 * drop.length, ...lines.map((line) => 1.4 * line.length))
  const isRoom = width >= 4 + longest && height >= 8.5 + 2.9 * lines.length
  return isRoom ? 'under' : 'elsewhere'
}

function barOf(
  { view, axis, held, conflictOf }: Scene,
  booking: Booking,
  y: number,
  track: number,
) {
  const job = view.job.get(booking.jobId)!
  const drop = view.drop.get(job.dropId)
  const [x, end] = [axis.xOf(booking.start), axis.xOf(booking.end)]
  const width = Math.max(2.5, end - x)
  const people = view.plan.resources.people
  return {
    bookingId: booking.id,
    x,
    y: y + 1,
    width,
    height: track - 2,
    setUp: width * (booking.setUp / Math.max(1, booking.setUp + booking.run)),
    band: drop?.band ?? 0,
    drop: drop?.code ?? '',
    operation: view.operation.get(job.operationId)?.name ?? '',
    pieces: job.pieces,
    person: people.find(({ id }) => id === booking.personId)?.name ?? null,
    span: { start: booking.start, end: booking.end },
    state: booking.state,
    isLocked: booking.lock === 'locked',
    isHeld: held.has(job.dropId),
    conflict: conflictOf.get(booking.id) ?? null,
    cut: { start: booking.start < axis.span.start, end: booking.end > axis.span.end },
    words: 'beside',
  } satisfies WeekBar as WeekBar
}

function openOf({ view, axis }: Scene, { id }: Station): WeekLane['open'] {
  const { start, end } = axis.span
  return view
    .workingTime(id)
    .spans.filter((one) => one.start < end && one.end > start)
    .map((one) => ({ x: axis.xOf(one.start), width: axis.xOf(one.end) - axis.xOf(one.start) }))
    .filter(({ width }) => width > 0)
}

function conflictsByBooking(view: PlanView): ReadonlyMap<BookingId, Conflict> {
  const found = new Map<BookingId, Conflict>()
  for (const conflict of findConflicts(view).toReversed()) {
    found.set(conflict.bookingId, conflict)
    if ('otherId' in conflict) found.set(conflict.otherId, conflict)
  }
  return found
}
