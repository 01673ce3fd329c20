import type { Kpis } from '../../../../shared/domain/planning/kpis.ts'
import { printElapsed, printMinutes } from '../../../../shared/domain/print-time.ts'
import type { Minutes } from '../../../../shared/domain/time.ts'

/** One figure of a plan as it is and as it would be. */
export interface Figure {
  readonly name: string
  readonly was: number
  readonly is: number
  /** Of minutes; else it is a count. */
  readonly print?: (minutes: Minutes) => string
}

/** What a plan is like now and would be with what is accepted; of promises that stand, so many would break. */
export function figuresOf(before: Kpis, after: Kpis, broken: number): readonly Figure[] {
  return [
    ...latenessOf(before, after),
    { name: 'Promises broken', was: 0, is: broken },
    { name: 'Conflicts', was: before.conflicts, is: after.conflicts },
    { name: 'Out of order', was: before.outOfOrder, is: after.outOfOrder },
    { name: 'Short of material', was: before.shortOfMaterial, is: after.shortOfMaterial },
    { name: 'Without a place', was: before.waiting, is: after.waiting },
    ...effortOf(before, after),
  ]
}

type SoFar = Pick<Kpis, 'lateDrops' | 'minutesLate' | 'overtime' | 'changeover' | 'moved'>

/** What is known of it while the engine goes on. */
export function figuresSoFar(now: SoFar, best: SoFar): readonly Figure[] {
  return [...latenessOf(now, best), ...effortOf(now, best)]
}

function latenessOf(was: SoFar, is: SoFar): readonly Figure[] {
  return [
    { name: 'Late drops', was: was.lateDrops, is: is.lateDrops },
    { name: 'Time late', was: was.minutesLate, is: is.minutesLate, print: printElapsed },
  ]
}

function effortOf(was: SoFar, is: SoFar): readonly Figure[] {
  return [
    { name: 'Overtime', was: was.overtime, is: is.overtime, print: printMinutes },
    { name: 'Changeovers', was: was.changeover, is: is.changeover, print: printMinutes },
    { name: 'Moved', was: was.moved, is: is.moved },
  ]
}

export const isSame = ({ was, is }: Figure): boolean => was === is

export function valueWords({ print }: Figure, value: number): string {
  return print ? print(value as Minutes) : String(value)
}

/** By how much it changes, with a sign and a word. */
export function changeWords(figure: Figure): string {
  const { was, is, print } = figure
  if (isSame(figure)) return 'same'
  const [less, more] = print ? ['less', 'more'] : ['fewer', 'more']
  const change = valueWords(figure, Math.abs(is - was))
  return is < was ? `▼ ${change} ${less}` : `▲ ${change} ${more}`
}

/** Same as now: Late drops 2, 5 others 0. Whatever stands at something is named. */
export function sameWords(same: readonly Figure[]): string {
  const named = same
    .filter(({ is }) => is > 0)
    .map((one) => `${one.name} ${valueWords(one, one.is)}`)
  return `Same as now: ${[...named, ...noneWords(same.length - named.length, named.length)].join(', ')}`
}

function noneWords(none: number, named: number): readonly string[] {
  if (none === 0) return []
  if (named > 0) return [none === 1 ? '1 other 0' : `${none} others 0`]
  return [none === 1 ? '1 figure, 0' : `${none} figures, each 0`]
}
