import type { AcceptedPiece, FileReview, ModuleImport } from '../../../shared/contract/patterns.ts'
import type { ModuleRefusal } from '../../../shared/contract/refusals.ts'
import { added, altered, type Change, removed } from '../../../shared/domain/change.ts'
import type { Module, ModuleRevision, Piece, PieceId } from '../../../shared/domain/module.ts'
import { moduleContent } from '../../../shared/domain/module-content.ts'
import type { Pattern, PatternPiece, PieceGeometry } from '../../../shared/domain/pattern.ts'
import type { Hash } from '../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import { byLetter, FIRST_LETTER, nextLetter } from '../../../shared/domain/revision.ts'
import { sizeList } from '../../../shared/domain/sizes.ts'
import { hashOf } from '../database/blobs.ts'
import { readLibrary } from '../database/read-library.ts'
import { readBrings, readSeams } from '../database/read-module-parts.ts'
import { readModuleSheet } from '../database/read-module-sheet.ts'
import { readPiecesOf } from '../database/read-style.ts'
import type { Staged } from '../staging.ts'
import type { Doing, Hands, Viewing } from '../use-case.ts'
import type { Watch } from '../workers/workers.ts'
import { draftModule } from './draft-module.ts'
import { type Edit, find } from './edit.ts'
import { inheritModule, partsGone } from './inherit-module.ts'
import { findReviewTrouble } from './review.ts'
import { slotsFollow } from './style-sizes.ts'

export const moduleDoings: Doing<
  'patterns.importModule' | 'patterns.draftModule' | 'patterns.releaseModule'
> = {
  'patterns.importModule': {
    undoable: 'yes',
    decide(hands, ask) {
      const staged = hands.staging.find(ask.staged)
      return staged ? importModule(hands, ask, staged) : refuse({ code: 'file-gone' })
    },
  },
  'patterns.draftModule': { undoable: 'yes', decide: draftModule },
  'patterns.releaseModule': { undoable: 'no', decide: releaseModule },
}

export const moduleViews: Viewing<
  'patterns.readFiles' | 'patterns.library' | 'patterns.module' | 'patterns.drawings'
> = {
  'patterns.readFiles': readFiles,
  'patterns.library': ({ reader }) => readLibrary(reader),
  'patterns.module': ({ reader, blobs }, id) => readModuleSheet(reader, blobs, id),
  'patterns.drawings': ({ reader, blobs }, ids) =>
    ids.flatMap((pieceId) => {
      const piece = find(reader, 'piece', pieceId)
      if (!piece) return []
      return [{ pieceId, written: blobs.read(piece.geometryHash).toString() }]
    }),
}

async function readFiles(
  { workers, staging }: Hands,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  watch: Watch,
): Promise<FileReview> {
  const read = await workers.run('read-pattern', files, watch)
  if (!read.ok) return read
  const main = files.find(({ name }) => !/\.rul$/i.test(name)) ?? files[0]!
  const staged = hashOf(Buffer.concat(files.map(({ bytes }) => bytes)))
  staging.put(staged, { ...main, pattern: read.value })
  return { ok: true, staged, pattern: read.value }
}

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
  const chosen = choose(ask.pieces, staged.pattern)
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
  ])
}

interface Chosen {
  readonly accepted: AcceptedPiece
  readonly sizes: readonly PieceGeometry[]
}

function choose(
  accepted: readonly AcceptedPiece[],
  pattern: Pattern,
): Result<readonly Chosen[], ModuleRefusal> {
  if (accepted.length === 0) return refuse({ code: 'no-pieces' })
  const chosen: Chosen[] = []
  for (const one of accepted) {
    const piece = pattern.pieces.find(({ block }) => block === one.block)
    if (!piece) return refuse({ code: 'unknown-piece', block: one.block })
    if (chosen.some(({ accepted: { name } }) => name === one.name)) {
      return refuse({ code: 'name-twice', name: one.name })
    }
    if (!sameSizes(piece, pattern)) return refuse({ code: 'sizes-differ', piece: one.name })
    chosen.push({ accepted: one, sizes: piece.sizes })
  }
  return ok(chosen)
}

function sameSizes(piece: PatternPiece, { sizes }: Pattern): boolean {
  const own = new Set(piece.sizes.map(({ size }) => size))
  return own.size === 1 || sizes.every((size) => own.has(size))
}

function draftOf({ reader, blobs }: Hands, ask: ModuleImport, staged: Staged): ModuleRevision {
  const letters = revisionsOf(reader, ask.moduleId).filter(({ state }) => state !== 'draft')
  const last = letters.toSorted(byLetter).at(-1)
  const { pattern, name, bytes } = staged
  return {
    id: ask.revisionId,
    moduleId: ask.moduleId,
    letter: last ? nextLetter(last.letter) : FIRST_LETTER,
    state: 'draft',
    sizes: sizeList(pattern.sizes),
    baseSize: pattern.baseSize ?? pattern.sizes[0] ?? '',
    sourceName: name,
    sourceHash: blobs.keep(bytes),
    contentHash: null,
    releasedAt: null,
    releasedBy: null,
    reason: null,
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

function releaseModule(
  { reader, now }: Hands,
  {
    revisionId,
    reason,
    by,
  }: { readonly revisionId: ModuleRevision['id']; readonly reason: string; readonly by: string },
): Edit {
  const revision = find(reader, 'moduleRevision', revisionId)
  if (!revision) return refuse({ code: 'gone' })
  const { letter, state } = revision
  if (state !== 'draft' && state !== 'in-review')
    return refuse({ code: 'not-draft', letter, state })
  if (reason === '' || by === '') return refuse({ code: 'no-reason' })
  const pieces = readPiecesOf(reader, [revisionId])
  if (pieces.length === 0) return refuse({ code: 'no-pieces' })
  const trouble = findReviewTrouble(reader, revisionId, by)
  if (trouble) return refuse(trouble)
  const contentHash = hashOf(
    moduleContent({
      revision,
      pieces,
      seams: readSeams(reader, revisionId),
      brings: readBrings(reader, revisionId),
    }),
  )
  const released = {
    state: 'released',
    contentHash,
    releasedAt: now(),
    releasedBy: by,
    reason,
  } as const
  return ok([altered('moduleRevision', revision, released)])
}

function revisionsOf(reader: Hands['reader'], moduleId: Module['id']): readonly ModuleRevision[] {
  return reader.all('select * from moduleRevision where moduleId = ?', moduleId)
}
