import { added, type Change } from '../../../../shared/domain/change.ts'
import type { LabelFibreId, LabelId, WholeLabel } from '../../../../shared/domain/skus/label.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import type { Hands } from '../../use-case.ts'

/** The next draft's labels say what the last one's do. */
export function draftLabel(
  newId: Hands['newId'],
  whole: WholeLabel | null,
  styleRevisionId: StyleRevisionId,
): readonly Change[] {
  if (!whole) return []
  const labelId = newId<LabelId>('lbl')
  const fibres = whole.fibres.map((one) => ({
    ...one,
    id: newId<LabelFibreId>('fib'),
    labelId,
    origin: 'own' as const,
  }))
  return [
    ...added('styleLabel', { ...whole.label, id: labelId, styleRevisionId, origin: 'own' }),
    ...added('labelFibre', ...fibres),
  ]
}
