import { CARE_STEPS } from '../skus/care.ts'
import { partsOf, type WholeLabel } from '../skus/label.ts'
import { compareLists, type Difference, keyed } from './compare-lists.ts'

/** One thing that a label says. */
export interface LabelItem {
  readonly name: string
  readonly value: string
}

const WORDS = ['fabricOrigin', 'madeIn', 'careNote', 'fitVideo', 'fitNote'] as const

/** Line by line: what a label does not say is not there. */
export function labelItems(whole: WholeLabel | null): readonly LabelItem[] {
  if (!whole) return []
  const { label, fibres } = whole
  const said = [...WORDS, ...CARE_STEPS].flatMap((name): LabelItem[] =>
    label[name] ? [{ name, value: label[name] }] : [],
  )
  const parts = partsOf(fibres).map(([part, own]): LabelItem => {
    const value = own.map(({ fibre, share }) => `${share / 10} % ${fibre}`).join(', ')
    return { name: `composition ${part}`, value }
  })
  return [...parts, ...said]
}

export function compareLabels(
  old: WholeLabel | null,
  now: WholeLabel | null,
): readonly Difference<LabelItem>[] {
  const byName = (whole: WholeLabel | null) => keyed(labelItems(whole), ({ name }) => name)
  return compareLists(byName(old), byName(now))
}
