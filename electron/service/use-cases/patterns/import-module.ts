import type { AcceptedPiece, ModuleImport } from '../../../../shared/contract/module-import.ts'
import type { ModuleRefusal } from '../../../../shared/contract/refusals.ts'
import { added, type Change, removed } from '../../../../shared/domain/change.ts'
import type {
  Module,
  ModuleRevision,
  Piece,
  PieceId,
} from '../../../../shared/domain/module/module.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { byLetter, letterAfter, UNRELEASED } from '../../../../shared/domain/style/revision.ts'
import { sizeList } from '../../../../shared/domain/style/sizes.ts'
import { readRulesOf } from '../../database/reads/read-grades.ts'
import { readPiecesOf } from '../../database/reads/read-style.ts'
import type { Staged } from '../../staging.ts'
import type { Hands } from '../../use-case.ts'
import { find } from '../edit.ts'
import { slotsFollow } from '../styles/style-sizes.ts'
import { choosePieces } from './choose-pieces.ts'
import { addedRules } from './grade-rules.ts'
import { inheritModule, partsGone } from './inherit-module.ts'

/** Pieces of a file become a module's draft: its first, the next letter, or in place of a draft that is open. */
export function importModule(
  hands: Hands,
  ask: ModuleImport,
  staged: Staged,
): Result<readonly Change[], ModuleRefusal> {
  const { reader } = hands
  const other = reader.one<Module>('select * from module where code = ?', ask.code)
  if (other && other.id !== ask.moduleId) return refuse({ code: 'code-taken', taken: ask.code })
  const review = revisionsOf(reader, ask.moduleId).find(({ state }) => state === 'in-review')
  if (review) return refuse({ code: 'not-draft', letter: review.letter, state: review.state })
  const chosen = choosePieces(ask, staged.pattern)
  if (!chosen.ok) return chosen
  const before = find(reader, 'module', ask.moduleId) ?? null
  const { moduleId: id, code, name, kind } = ask
  const module: Change = {
    table: 'module',
    before,
    after: { id, code, name, kind, origin: before?.origin ?? 'own' },
  }
  const revision = draftOf(hands, ask, staged)
  const source = revisionsOf(reader, ask.moduleId).toSorted(byLetter).at(-1)
  const pieces = chosen.value.map(({ accepted, sizes }, position) =>
    pieceOf(hands, revision.id, accepted, sizes, position),
  )
  return ok([
    module,
    ...replacedDraft(hands, ask, revision),
    ...added('moduleRevision', revision),
    ...added('piece', ...pieces),
    ...(source ? inheritModule(hands, source, revision, pieces) : []),
    ...addedRules(hands, revision.id, staged.pattern, chosen.value),
  ])
}

function draftOf({ reader, blobs }: Hands, ask: ModuleImport, staged: Staged): ModuleRevision {
  const kept = revisionsOf(reader, ask.moduleId).filter(({ state }) => state !== 'draft')
  const { pattern, name, bytes } = staged
  const sizes = pattern.sizes.filter((size) => ask.sizes.includes(size))
  return {
    id: ask.revisionId,
    moduleId: ask.moduleId,
    letter: letterAfter(kept),
    ...UNRELEASED,
    sizes: sizeList(sizes),
    baseSize: sizes.find((size) => size === pattern.baseSize) ?? sizes[0] ?? '',
    sourceName: name,
    sourceHash: blobs.keep(bytes),
    origin: 'own',
  }
}

/** A draft that is still open is replaced whole, also where styles hold it; nothing that was released is touched. */
function replacedDraft(
  { reader }: Hands,
  { moduleId }: ModuleImport,
  next: ModuleRevision,
): readonly Change[] {
  const draft = revisionsOf(reader, moduleId).find(({ state }) => state === 'draft')
  if (!draft) return []
  return [
    ...removed('moduleRevision', draft),
    ...removed('piece', ...readPiecesOf(reader, [draft.id])),
    ...partsGone(reader, draft),
    ...removed('gradeRules', ...readRulesOf(reader, draft.id)),
    ...slotsFollow(reader, draft, next),
  ]
}

function pieceOf(
  { blobs, newId }: Hands,
  moduleRevisionId: Piece['moduleRevisionId'],
  { name, quantity, cut, role }: AcceptedPiece,
  sizes: readonly PieceGeometry[],
  position: number,
): Piece {
  const geometryHash: Hash = blobs.keep(Buffer.from(JSON.stringify(sizes)))
  const id = newId<PieceId>('pce')
  return { id, moduleRevisionId, position, name, quantity, cut, role, geometryHash, origin: 'own' }
}

function revisionsOf(reader: Hands['reader'], moduleId: Module['id']): readonly ModuleRevision[] {
  return reader.all('select * from moduleRevision where moduleId = ?', moduleId)
}
