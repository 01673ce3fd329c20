import type { Fit } from '../../../../shared/domain/seams/fit.ts'
import { fitWords } from '../../../bridge/fit-words.ts'
import { Mark } from '../../../kit/Mark.tsx'

/** How one joint stands, with its figures. */
export function FitMark({ fit }: { readonly fit: Fit }) {
  if (fit.state === 'unchecked') return <Mark of="planned">{fitWords(fit)}</Mark>
  if (fit.state === 'fits') return <Mark of="done">fits</Mark>
  return <Mark of="conflict">does not fit</Mark>
}

interface FitSummaryProps {
  readonly fits: readonly Fit[]
  /** In short where the figures stand close by. */
  readonly told?: 'short' | 'with-figures'
}

/** How a module stands in a slot by all its joints: the first that does not fit says why. */
export function FitSummary({ fits, told = 'with-figures' }: FitSummaryProps) {
  const misfit = fits.find(({ state }) => state === 'misfit')
  if (misfit) {
    return <Mark of="conflict">{told === 'short' ? 'does not fit' : fitWords(misfit)}</Mark>
  }
  const unchecked = fits.find(({ state }) => state === 'unchecked')
  if (unchecked) return <Mark of="planned">{fitWords(unchecked)}</Mark>
  return fits.length > 0 ? <Mark of="done">fits</Mark> : <Mark of="planned">not checked</Mark>
}
