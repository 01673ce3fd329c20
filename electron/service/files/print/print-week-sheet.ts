import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printDay, printPromise } from '../../../../shared/domain/print-time.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import { HOUR, type Instant, weekOf } from '../../../../shared/domain/time.ts'
import type { DayColumn } from '../../../../shared/domain/week/week-axis.ts'
import { notesOf, type WeekNotes } from '../../../../shared/domain/week/week-notes.ts'
import {
  LANE_HEAD,
  WEEK_MARGIN,
  WEEK_PAPERS,
  type WeekLane,
  type WeekSheet,
} from '../../../../shared/domain/week/week-sheet.ts'
import { INK, INK_FAINT } from './pdf-text.ts'
import { wordsOn } from './print-canvas.ts'
import { barContent, timesOf } from './week-bar.ts'
import { boxOn, lineOn } from './week-canvas.ts'
import { legendContent } from './week-legend.ts'

export interface SheetFacts {
  readonly view: PlanView
  readonly title: string
  readonly at: Instant
}

/** A page that is told its own number last. */
export type Page = (number: string) => readonly Content[]

const CLOSED = '#E9E6DE'
const RULE = '#C9C5BA'

/** The week itself: lanes over days, with what stands on them. */
export function weekSheetContent(facts: SheetFacts, sheet: WeekSheet): Page {
  const { lanes, axis } = sheet
  const body: readonly Content[] = [
    { canvas: groundOf(sheet), absolutePosition: { x: 0, y: 0 } },
    ...axis.days.flatMap((day) => dayHead(facts, day)),
    ...lanes.flatMap(laneHead),
    ...lanes.flatMap(({ bars }) => bars.flatMap((bar) => barContent(facts.view, bar))),
    ...legendContent(facts.view, sheet),
    ...(notesOf(sheet).where === 'foot' ? footNotes(facts, sheet) : []),
  ]
  return (number) => [...headOf(facts, sheet, number), ...body]
}

/** Where the foot has no room for all that is too short to hold its words. */
export function weekNotesContent(facts: SheetFacts, sheet: WeekSheet): readonly Page[] {
  const { where, lines } = notesOf(sheet)
  if (where === 'foot') return []
  const { height } = WEEK_PAPERS[sheet.paper]
  const rows = Math.floor((height - 2 * WEEK_MARGIN - 18) / 4)
  const written = lines.map((line, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows]
    return noteOn(facts, line, WEEK_MARGIN + column * 95, WEEK_MARGIN + 14 + row * 4)
  })
  return [(number) => [...headOf(facts, sheet, number), ...written]]
}

function headOf({ view, title, at }: SheetFacts, sheet: WeekSheet, number: string) {
  const { zone } = view.plan
  const { start, end } = sheet.axis.span
  const { width } = WEEK_PAPERS[sheet.paper]
  const days = `${printDay(start, zone)} to ${printDay((end - HOUR) as Instant, zone)}`
  const printed = `Printed ${printPromise(at, zone)} · ${number}`
  return [
    wordsOn(`Week ${weekOf(start, zone)} · ${title}`, WEEK_MARGIN, WEEK_MARGIN - 1, {
      bold: true,
      fontSize: 14,
      color: INK,
    }),
    wordsOn(days, WEEK_MARGIN, WEEK_MARGIN + 6, { fontSize: 9.5 }),
    wordsOn(printed, width - WEEK_MARGIN - printed.length * 1.55, WEEK_MARGIN, { fontSize: 8 }),
  ]
}

function groundOf({ lanes, axis, bottom }: WeekSheet): CanvasElement[] {
  const top = lanes[0]?.y ?? bottom
  const left = WEEK_MARGIN + LANE_HEAD
  const last = axis.days.at(-1)
  const right = last ? last.x + last.width : left
  return [
    boxOn(left, top, right - left, bottom - top, { fill: CLOSED }),
    ...lanes.flatMap(({ y, height, open }) =>
      open.map(({ x, width }) => boxOn(x, y, width, height, { fill: '#FFFFFF' })),
    ),
    ...axis.days.flatMap(({ x, ticks }) => [
      ...ticks.map((tick) => lineOn([tick.x, top - 1], [tick.x, bottom], RULE, 0.2)),
      lineOn([x, top - 9], [x, bottom], INK_FAINT, 0.5),
    ]),
    lineOn([right, top - 9], [right, bottom], INK_FAINT, 0.5),
    ...[...lanes.map(({ y }) => y), bottom].map((y) =>
      lineOn([WEEK_MARGIN, y], [right, y], INK_FAINT, 0.4),
    ),
  ]
}

function dayHead({ view }: SheetFacts, { start, end, x, width, ticks }: DayColumn) {
  const day = printDay(start, view.plan.zone)
  const hours = (end - start) / HOUR
  const change = hours === 24 ? '' : ` ${hours > 24 ? '+' : '−'}${Math.abs(hours - 24)} h`
  return [
    wordsOn(width < 16 ? day.slice(0, 3) : `${day}${change}`, x + 1, 23, { bold: true }),
    ...ticks.map((tick) =>
      wordsOn(String(tick.hour).padStart(2, '0'), tick.x - 1.4, 28, { fontSize: 6.5 }),
    ),
  ]
}

function laneHead({ station: { code, name }, y }: WeekLane): readonly Content[] {
  return [
    wordsOn(code, WEEK_MARGIN, y + 1.5, { bold: true, fontSize: 9, color: INK }),
    wordsOn(name.slice(0, 24), WEEK_MARGIN, y + 5.5, { fontSize: 6.5 }),
  ]
}

function footNotes(facts: SheetFacts, sheet: WeekSheet): readonly Content[] {
  const { lines, rows } = notesOf(sheet)
  return lines.map((line, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows]
    return noteOn(facts, line, WEEK_MARGIN + column * 95, sheet.bottom + 8 + row * 3.4)
  })
}

function noteOn(
  { view }: SheetFacts,
  { bar, station }: WeekNotes['lines'][number],
  x: number,
  y: number,
): Content {
  const what = `${bar.drop} ${bar.operation}, ${printPieces(bar.pieces)}`
  return wordsOn(`${bar.words}  ${what}, ${station}, ${timesOf(view, bar)}`, x, y, {
    fontSize: 6.5,
  })
}
