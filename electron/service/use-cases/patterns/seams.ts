import type { SeamEntry } from '../../../../shared/contract/seams.ts'
import { removed } from '../../../../shared/domain/change.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { SeamId } from '../../../../shared/domain/seams/seam.ts'
import { anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import { lengthsOf } from '../../../../shared/domain/seams/seam-length.ts'
import { readSeams } from '../../database/reads/read-module-parts.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { type Edit, find, findModuleDraft } from '../edit.ts'

export const seamDoings: Doing<'patterns.saveSeam' | 'patterns.removeSeam'> = {
  'patterns.saveSeam': { undoable: 'yes', decide: saveSeam },
  'patterns.removeSeam': { undoable: 'yes', decide: removeSeam },
}

/** Names an edge of a piece, or gives the seam of that id another name or edge. Its ends must be there in every size. */
function saveSeam({ reader, blobs }: Hands, entry: SeamEntry): Edit {
  const draft = findModuleDraft(reader, entry.moduleRevisionId)
  if (!draft.ok) return draft
  const piece = find(reader, 'piece', entry.pieceId)
  if (piece?.moduleRevisionId !== entry.moduleRevisionId) return refuse({ code: 'gone' })
  const before = find(reader, 'seam', entry.id) ?? null
  if (before && before.moduleRevisionId !== entry.moduleRevisionId) return refuse({ code: 'gone' })
  const sizes: readonly PieceGeometry[] = JSON.parse(blobs.read(piece.geometryHash).toString())
  if (!lengthsOf(anchored(sizes, draft.value.baseSize), entry)) {
    return refuse({ code: 'no-such-edge', piece: piece.name })
  }
  const siblings = readSeams(reader, entry.moduleRevisionId).filter(({ id }) => id !== entry.id)
  const twin = siblings.find(
    ({ pieceId, start, end }) =>
      pieceId === entry.pieceId && start === entry.start && end === entry.end,
  )
  if (twin) return refuse({ code: 'seam-twice', name: twin.name })
  const position = before?.position ?? (siblings.at(-1)?.position ?? -1) + 1
  return ok([{ table: 'seam', before, after: { ...entry, position, origin: 'own' } }])
}

function removeSeam({ reader }: Hands, id: SeamId): Edit {
  const seam = find(reader, 'seam', id)
  if (!seam) return refuse({ code: 'gone' })
  const draft = findModuleDraft(reader, seam.moduleRevisionId)
  return draft.ok ? ok(removed('seam', seam)) : draft
}
