import { added, type Change } from '../../../../shared/domain/change.ts'
import type {
  ModuleRevision,
  ModuleRevisionId,
  PieceId,
} from '../../../../shared/domain/module/module.ts'
import type {
  ModuleLineId,
  ModuleLinkId,
  ModuleOperationId,
  ModuleQuantityId,
} from '../../../../shared/domain/module/module-brings.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { SeamId } from '../../../../shared/domain/seams/seam.ts'
import { isUnreleased, letterAfter, UNRELEASED } from '../../../../shared/domain/style/revision.ts'
import type { Reader } from '../../database/reader.ts'
import { readBrings, readSeams } from '../../database/reads/read-module-parts.ts'
import { readPiecesOf } from '../../database/reads/read-style.ts'
import type { Hands } from '../../use-case.ts'
import { type Edit, find } from '../edit.ts'
import { copiedRules } from './grade-rules.ts'

interface ModuleDraft {
  readonly from: ModuleRevisionId
  readonly to: ModuleRevisionId
}

/** The next draft: the pieces, seams, lines and operations of a revision under the next free letter. One draft at a time. */
export function draftModule({ reader, newId }: Hands, { from, to }: ModuleDraft): Edit {
  const old = find(reader, 'moduleRevision', from)
  if (!old) return refuse({ code: 'gone' })
  const siblings = reader.all<ModuleRevision>(
    'select * from moduleRevision where moduleId = ?',
    old.moduleId,
  )
  const open = siblings.find(isUnreleased)
  if (open) return refuse({ code: 'draft-open', letter: open.letter })
  const revision: ModuleRevision = {
    ...old,
    id: to,
    letter: letterAfter(siblings),
    ...UNRELEASED,
    origin: 'own',
  }
  const pieces = readPiecesOf(reader, [from]).map((piece) => ({
    was: piece.id,
    piece: { ...piece, id: newId<PieceId>('pce'), moduleRevisionId: to, origin: 'own' as const },
  }))
  const renewed = (id: PieceId) => pieces.find(({ was }) => was === id)!.piece.id
  return ok([
    ...added('moduleRevision', revision),
    ...added('piece', ...pieces.map(({ piece }) => piece)),
    ...added(
      'seam',
      ...readSeams(reader, from).map((seam) => ({
        ...seam,
        id: newId<SeamId>('sea'),
        moduleRevisionId: to,
        pieceId: renewed(seam.pieceId),
        origin: 'own' as const,
      })),
    ),
    ...bringsCopied(reader, newId, from, to),
    ...copiedRules({ reader, newId }, from, to),
  ])
}

/** What a module brings, for another revision of it. */
export function bringsCopied(
  reader: Reader,
  newId: Hands['newId'],
  from: ModuleRevisionId,
  moduleRevisionId: ModuleRevisionId,
): readonly Change[] {
  const { lines, quantities, operations, links } = readBrings(reader, from)
  const lineIds = new Map(lines.map(({ id }) => [id, newId<ModuleLineId>('mln')]))
  const ids = new Map(operations.map(({ id }) => [id, newId<ModuleOperationId>('mop')]))
  const fresh = { moduleRevisionId, origin: 'own' } as const
  return [
    ...added('moduleLine', ...lines.map((one) => ({ ...one, id: lineIds.get(one.id)!, ...fresh }))),
    ...added(
      'moduleQuantity',
      ...quantities.map((one) => ({
        ...one,
        id: newId<ModuleQuantityId>('mqy'),
        moduleLineId: lineIds.get(one.moduleLineId)!,
        origin: 'own' as const,
      })),
    ),
    ...added(
      'moduleOperation',
      ...operations.map((one) => ({ ...one, id: ids.get(one.id)!, ...fresh })),
    ),
    ...added(
      'moduleLink',
      ...links.map((one) => ({
        ...one,
        id: newId<ModuleLinkId>('mlk'),
        operationId: ids.get(one.operationId)!,
        predecessorId: ids.get(one.predecessorId)!,
        origin: 'own' as const,
      })),
    ),
  ]
}
