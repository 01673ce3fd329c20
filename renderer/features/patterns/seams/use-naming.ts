import { useState } from 'react'
import type { SeamEntry } from '../../../../shared/contract/seams.ts'
import type { ModuleRevision, PieceId } from '../../../../shared/domain/module/module.ts'
import type { Seam, SeamId } from '../../../../shared/domain/seams/seam.ts'
import type { Stretch } from '../../../../shared/domain/seams/seam-length.ts'
import { newId } from '../../../bridge/new-id.ts'

/** A seam that is being named: its piece and its edge as far as they are chosen. */
export interface Naming {
  readonly id: SeamId
  readonly pieceId: string | null
  readonly edge: Stretch | null
  readonly name: string
}

/** Naming a seam: on the drawing or from the lists, both change the same choice. */
export function useNaming() {
  const [naming, setNaming] = useState<Naming | null>(null)
  return {
    naming,
    begin(seam?: Seam): void {
      const { id, pieceId, name } = seam ?? { id: newId<SeamId>('sea'), pieceId: null, name: '' }
      setNaming({ id, pieceId, edge: seam ? { start: seam.start, end: seam.end } : null, name })
    },
    stop: () => setNaming(null),
    change(fields: Partial<Naming>): void {
      setNaming((before) => before && { ...before, ...fields })
    },
    /** One edge, or what was picked on the same piece and on to the end of this edge. */
    pick(pieceId: string, edge: Stretch, how: 'alone' | 'more'): void {
      setNaming((before) => {
        if (!before) return before
        const goesOn = how === 'more' && before.pieceId === pieceId && before.edge !== null
        return { ...before, pieceId, edge: goesOn ? extended(before.edge, edge) : edge }
      })
    },
  }
}

export type NamingHand = ReturnType<typeof useNaming>

export function seamEntry(
  { id, pieceId, edge, name }: Naming,
  moduleRevisionId: ModuleRevision['id'],
): SeamEntry | string {
  if (!pieceId) return 'Choose a piece.'
  if (!edge) return 'Choose where the seam begins and where it ends.'
  if (name.trim() === '') return 'Give the seam a name.'
  return { id, moduleRevisionId, pieceId: pieceId as PieceId, name: name.trim(), ...edge }
}

/** The edge before the picked one is put in front of it; any other is where it goes on to. */
function extended(picked: Stretch, edge: Stretch): Stretch {
  if (edge.end === picked.start) return { start: edge.start, end: picked.end }
  return { start: picked.start, end: edge.end }
}
