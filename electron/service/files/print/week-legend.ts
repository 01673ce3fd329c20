import type { Content } from 'pdfmake/interfaces'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import {
  WEEK_MARGIN,
  type WeekBar,
  type WeekSheet,
} from '../../../../shared/domain/week/week-sheet.ts'
import { INK } from './pdf-text.ts'
import { wordsOn } from './print-canvas.ts'
import { barShape } from './week-bar.ts'

type Sample = Partial<WeekBar> & { readonly word: string }

const SHAPES: readonly Sample[] = [
  { word: 'set-up', setUp: 3 },
  { word: 'held', isHeld: true },
  { word: 'confirmed', state: 'confirmed' },
  { word: 'locked', isLocked: true },
  { word: 'running', state: 'running' },
  { word: 'done', state: 'done' },
  { word: 'in conflict', conflict: { code: 'past', bookingId: '' as never } },
  { word: 'goes on', cut: { start: false, end: true } },
]

/** What each shape stands for, and whose each band is. */
export function legendContent(view: PlanView, sheet: WeekSheet): readonly Content[] {
  const y = sheet.bottom + 2.2
  const shapes = SHAPES.flatMap((shape, index) => {
    const x = WEEK_MARGIN + index * 23
    return [
      ...barShape(sampleBar(view, sheet, { ...shape, x, y })),
      wordsOn(shape.word, x + 7.4, y + 0.6, { fontSize: 6.5 }),
    ]
  })
  const left = WEEK_MARGIN + SHAPES.length * 23
  const closed = wordsOn('grey: closed', left, y + 0.6, { fontSize: 6.5 })
  return [...shapes, closed, ...dropKeys(view, sheet)]
}

function sampleBar(
  view: PlanView,
  sheet: WeekSheet,
  { word: _, ...differs }: Sample & Pick<WeekBar, 'x' | 'y'>,
): WeekBar {
  return {
    bookingId: '' as never,
    width: 6.4,
    height: 3.6,
    setUp: 0,
    band: view.plan.drops[0]?.band ?? 0,
    drop: '',
    operation: '',
    pieces: 0,
    person: null,
    span: sheet.axis.span,
    state: 'proposed',
    isLocked: false,
    isHeld: false,
    conflict: null,
    cut: { start: false, end: false },
    words: 'beside',
    ...differs,
  }
}

/** In the sheet's head, where the eye looks for whose a band is. */
function dropKeys(view: PlanView, sheet: WeekSheet): readonly Content[] {
  const jobs = sheet.lanes.flatMap(({ bars }) =>
    bars.flatMap(({ bookingId }) => view.job.get(view.booking.get(bookingId)!.jobId) ?? []),
  )
  const ids = [...new Set<DropId>(jobs.map(({ dropId }) => dropId))]
  const drops = ids.flatMap((id) => view.drop.get(id) ?? []).slice(0, 6)
  const y = WEEK_MARGIN + 4.4
  return drops.flatMap(({ code, band, launchAt }, index) => {
    const x = 78 + index * 44
    const words = `${code} launches ${printDay(launchAt, view.plan.zone)}`
    return [
      ...barShape(sampleBar(view, sheet, { word: '', x, y, band, height: 5.4 })),
      wordsOn(words, x + 7.4, y + 1.5, { fontSize: 6.5, color: INK }),
    ]
  })
}
