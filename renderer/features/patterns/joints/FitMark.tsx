import type { Fit } from '../../../../shared/domain/fit.ts'
import { fitWords } from '../../../bridge/fit-words.ts'
import { Mark, type MarkName } from '../../../kit/Mark.tsx'

const MARKS: { readonly [State in Fit['state']]: MarkName } = {
  fits: 'done',
  misfit: 'conflict',
  unchecked: 'planned',
}

/** How one joint stands, with its figures. */
export function FitMark({ fit }: { readonly fit: Fit }) {
  if (fit.state === 'unchecked') return <Mark of="planned">{fitWords(fit)}</Mark>
  return <Mark of={MARKS[fit.state]}>{fit.state === 'fits' ? 'fits' : 'does not fit'}</Mark>
}

/** How a module stands in a slot by all its joints: the first that does not fit says why. */
export function FitSummary({ fits }: { readonly fits: readonly Fit[] }) {
  const misfit = fits.find(({ state }) => state === 'misfit')
  if (misfit) return <Mark of="conflict">{fitWords(misfit)}</Mark>
  const unchecked = fits.find(({ state }) => state === 'unchecked')
  if (unchecked) return <Mark of="planned">{fitWords(unchecked)}</Mark>
  return fits.length > 0 ? <Mark of="done">fits</Mark> : <Mark of="planned">not checked</Mark>
}
