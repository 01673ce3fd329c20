import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { LabelEntry } from '../../../../shared/contract/skus.ts'
import type { MaterialRole } from '../../../../shared/domain/pattern/pattern.ts'
import type { Permille } from '../../../../shared/domain/quantity.ts'
import type { Fibre } from '../../../../shared/domain/skus/fibres.ts'
import type { LabelId } from '../../../../shared/domain/skus/label.ts'
import { newId } from '../../../bridge/new-id.ts'

/** A fibre as it is typed: its share in per cent. */
export interface FibreDraft {
  readonly key: string
  readonly part: MaterialRole
  readonly fibre: Fibre | null
  readonly share: number
}

export interface LabelDraft extends Omit<LabelEntry, 'composition'> {
  readonly fibres: readonly FibreDraft[]
}

export function labelDraft({ label: whole, revision, pieces }: StyleSheet): LabelDraft {
  if (!whole) {
    return {
      ...{ id: newId<LabelId>('lbl'), styleRevisionId: revision.id },
      ...{ fabricOrigin: '', madeIn: '', careNote: '', fitVideo: '', fitNote: '' },
      ...{ wash: null, bleach: null, tumble: null, dry: null, iron: null, clean: null },
      fibres: [freshFibre(pieces[0]?.role ?? 'shell', 100)],
    }
  }
  const { origin: _, ...label } = whole.label
  const fibres = whole.fibres.map(({ id, part, fibre, share }) => ({
    key: id,
    part,
    fibre,
    share: share / 10,
  }))
  return { ...label, fibres }
}

export function freshFibre(part: MaterialRole, share: number): FibreDraft {
  return { key: newId<string>('fib'), part, fibre: null, share }
}

/** What is sent; a row without a fibre says nothing. */
export function labelEntry({ fibres, ...label }: LabelDraft): LabelEntry {
  const composition = fibres.flatMap(({ part, fibre, share }) =>
    fibre === null || share <= 0
      ? []
      : [{ part, fibre, share: Math.round(share * 10) as Permille }],
  )
  return { ...label, madeIn: label.madeIn.trim().toUpperCase(), composition }
}
