import { printDay } from '../../../../shared/domain/print-time.ts'
import { DAY, type Instant, isoOf, startOfDay, weekOf } from '../../../../shared/domain/time.ts'
import { weekAround } from '../../../../shared/domain/week/week-axis.ts'
import type { BoardView } from '../board-view.ts'

interface WeekChoices {
  /** The week that the board begins with in sight. */
  readonly shown: Instant
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Twelve weeks from the one before the board's first. */
export function weekChoices({ view, axis }: BoardView): WeekChoices {
  const { zone } = view.plan
  const shown = weekAround((axis.span.start + 1.5 * DAY) as Instant, view).start
  const first = startOfDay(shown, zone, -7)
  const options = Array.from({ length: 12 }, (_, index) => {
    const start = startOfDay(first, zone, 7 * index)
    return { value: `${start}`, label: `Week ${weekOf(start, zone)}, ${printDay(start, zone)}` }
  })
  return { shown, options }
}

export const countLabel = (count: number) => (count === 1 ? 'One week' : `${count} weeks`)

/** Week 48 2026.pdf */
export function pdfName({ view }: BoardView, start: Instant, count: number): string {
  const { zone } = view.plan
  const last = startOfDay(start, zone, 7 * (count - 1))
  const weeks = [start, ...(count > 1 ? [last] : [])].map((at) => weekOf(at, zone)).join('-')
  const year = isoOf((start + 3 * DAY) as Instant).slice(0, 4)
  return `Board week ${weeks} ${year}.pdf`
}
