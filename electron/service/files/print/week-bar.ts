import type { CanvasElement, Content } from 'pdfmake/interfaces'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMoment, printTime } from '../../../../shared/domain/print-time.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import type { WeekBar } from '../../../../shared/domain/week/week-sheet.ts'
import { drawBand } from './pdf-band.ts'
import { CANVAS, INK, INK_FAINT, INK_SOFT, STOP, STOP_SOFT } from './pdf-text.ts'
import { PT, wordsOn } from './print-canvas.ts'
import { boxOn, lineOn, shapeOn } from './week-canvas.ts'

const BAND = 2.2

/** A booking on the paper: what it is, and how it stands, each by a shape. */
export function barContent(view: PlanView, bar: WeekBar): readonly Content[] {
  return [...barShape(bar), ...wordsOf(view, bar)]
}

/** The same without its words. */
export function barShape(bar: WeekBar): readonly Content[] {
  return [
    { canvas: [frameOf(bar), ...marksOf(bar)], absolutePosition: { x: 0, y: 0 } },
    ...(bar.width > 2 * BAND ? [bandOf(bar)] : []),
  ]
}

function frameOf({ x, y, width, height, state, isHeld, conflict }: WeekBar): CanvasElement {
  if (conflict) return boxOn(x, y, width, height, { fill: STOP_SOFT, line: STOP, width: 1.4 })
  const isDone = state === 'done'
  return boxOn(x, y, width, height, {
    fill: isDone ? CANVAS : '#FFFFFF',
    line: isDone ? INK_FAINT : INK,
    width: state === 'running' ? 1.4 : 0.5,
    ...(isHeld && { dash: 3 }),
  })
}

function marksOf(bar: WeekBar): readonly CanvasElement[] {
  const { x, y, width, height, setUp, state, isLocked, conflict, cut } = bar
  const [right, bottom] = [x + width, y + height]
  return [
    ...(setUp > 0.3 ? [boxOn(x, y, setUp, 0.9, { fill: INK_SOFT })] : []),
    ...(state === 'confirmed' || state === 'running'
      ? [lineOn([x, bottom - 0.9], [right, bottom - 0.9], INK, 0.5)]
      : []),
    ...(isLocked
      ? [
          shapeOn(
            [
              [right - 3, y],
              [right, y],
              [right, y + 3],
            ],
            INK,
          ),
        ]
      : []),
    ...(conflict ? crossAt(right - (isLocked ? 5.6 : 2.6), y + 2.4) : []),
    ...(cut.start ? [arrowAt(x + 0.3, y + height / 2, -1)] : []),
    ...(cut.end ? [arrowAt(right - 0.3, y + height / 2, 1)] : []),
  ]
}

function crossAt(x: number, y: number): readonly CanvasElement[] {
  return [
    lineOn([x - 1, y - 1], [x + 1, y + 1], STOP, 1),
    lineOn([x + 1, y - 1], [x - 1, y + 1], STOP, 1),
  ]
}

const arrowAt = (x: number, y: number, way: 1 | -1) =>
  shapeOn(
    [
      [x - way * 1.6, y - 1.2],
      [x, y],
      [x - way * 1.6, y + 1.2],
    ],
    INK,
  )

function bandOf({ band, x, y, height }: WeekBar): Content {
  const [top, bottom] = [(y + 0.6) * PT, (y + height - 0.6) * PT]
  const strip = { x: (x + 0.4) * PT, width: (BAND - 0.4) * PT, top, bottom, step: 4.5 }
  return { ...(drawBand(band, strip) as object), absolutePosition: { x: 0, y: 0 } } as Content
}

function wordsOf(view: PlanView, bar: WeekBar): readonly Content[] {
  const { x, y, height, width, drop, operation, pieces, words } = bar
  const left = x + BAND + 1
  const title = { bold: true, fontSize: 7.5, color: INK } as const
  if (typeof words === 'number') {
    const at = width > 2 * BAND ? left - 0.6 : x + 0.4
    return [wordsOn(`${words}`, at, y + height / 2 - 1.4, { bold: true, fontSize: 6.5 })]
  }
  if (words === 'under') {
    const lines = [...operation.split(' '), printPieces(pieces)]
    return [
      wordsOn(drop, left, y + 1.4, title),
      ...lines.map((line, row) => wordsOn(line, left, y + 4.7 + row * 2.9, { fontSize: 6.5 })),
    ]
  }
  const third = timesOf(view, bar)
  return [
    wordsOn(`${drop} ${operation}`, left, y + 1.4, title),
    wordsOn(secondLine(bar), left, y + 4.9, { fontSize: 6.5 }),
    ...(height > 11.5 && width > 4 + third.length * 1.25
      ? [wordsOn(third, left, y + 8, { fontSize: 6.5, color: INK_FAINT })]
      : []),
  ]
}

/** The name is left out where it would hang over the end. */
function secondLine({ pieces, person, width }: WeekBar): string {
  const both = `${printPieces(pieces)}${person ? ` · ${person}` : ''}`
  return width > 4 + both.length * 1.3 ? both : printPieces(pieces)
}

export function timesOf({ plan: { zone } }: PlanView, { span: { start, end } }: WeekBar): string {
  const isSameDay = printMoment(start, zone).slice(0, 10) === printMoment(end, zone).slice(0, 10)
  const from = printMoment(start, zone)
  return `${from} – ${isSameDay ? printTime(end, zone) : printMoment(end, zone)}`
}
