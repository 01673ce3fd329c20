import type { PiecesToCopy, SizeToAdd } from '../../../../shared/contract/module-import.ts'
import type { ModuleRefusal } from '../../../../shared/contract/refusals.ts'
import { added, altered, type Change } from '../../../../shared/domain/change.ts'
import type { ModuleRevision, Piece, PieceId } from '../../../../shared/domain/module/module.ts'
import { inSizes, withSize } from '../../../../shared/domain/pattern/grade-rules.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { sizeList, sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type { StyleRevision } from '../../../../shared/domain/style/style.ts'
import { readGraded } from '../../database/reads/read-grades.ts'
import { readPiecesOf } from '../../database/reads/read-style.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { find, findModuleDraft } from '../edit.ts'
import { sizesChange, slotsOf } from '../styles/style-sizes.ts'

export const pieceDoings: Doing<'patterns.copyPieces' | 'patterns.addSize'> = {
  'patterns.copyPieces': { undoable: 'yes', decide: copyPieces },
  'patterns.addSize': { undoable: 'yes', decide: addSize },
}

export const pieceViews: Viewing<'patterns.grades'> = {
  'patterns.grades': ({ reader, blobs }, id) => readGraded(reader, blobs, id)?.table ?? null,
}

type Decided = Result<readonly Change[], ModuleRefusal>

/** Copies of pieces, with their outlines, behind those that a draft has. A copy is told apart by its name. */
function copyPieces({ reader, blobs, newId }: Hands, { to, pieceIds }: PiecesToCopy): Decided {
  const draft = findModuleDraft(reader, to)
  if (!draft.ok) return draft
  const sizes = sizesOf(draft.value.sizes)
  const own = readPiecesOf(reader, [to])
  const copies: Piece[] = []
  for (const id of pieceIds) {
    const piece = find(reader, 'piece', id)
    if (!piece) return refuse({ code: 'gone' })
    const drawn = inSizes(geometryOf(blobs, piece), sizes)
    if (!drawn) return refuse({ code: 'sizes-differ', piece: piece.name })
    copies.push({
      ...piece,
      id: newId<PieceId>('pce'),
      moduleRevisionId: to,
      position: own.length + copies.length,
      name: freeName(piece.name, [...own, ...copies]),
      geometryHash: blobs.keep(Buffer.from(JSON.stringify(drawn))),
      origin: 'own',
    })
  }
  return ok(added('piece', ...copies))
}

/** POCKET, POCKET 2, POCKET 3. */
function freeName(name: string, taken: readonly Pick<Piece, 'name'>[]): string {
  const names = new Set(taken.map((one) => one.name))
  let free = name
  for (let nth = 2; names.has(free); nth += 1) free = `${name} ${nth}`
  return free
}

/** One size more, as the rules of the module's file have it, in every piece. */
function addSize({ reader, blobs }: Hands, { moduleRevisionId: id, size }: SizeToAdd): Decided {
  const draft = findModuleDraft(reader, id)
  if (!draft.ok) return draft
  const graded = readGraded(reader, blobs, id)
  if (!graded?.table.sizes.includes(size)) return refuse({ code: 'no-rule-for', size })
  const sizes = withSize(graded.table, sizesOf(draft.value.sizes), size)
  const changes: Change[] = []
  for (const piece of readPiecesOf(reader, [id])) {
    const all = graded.pieces.find(({ name }) => name === piece.name)?.sizes ?? []
    const drawn = inSizes(knownSizes(geometryOf(blobs, piece), all), sizes)
    if (!drawn) return refuse({ code: 'sizes-differ', piece: piece.name })
    const geometryHash = blobs.keep(Buffer.from(JSON.stringify(drawn)))
    if (geometryHash !== piece.geometryHash) changes.push(altered('piece', piece, { geometryHash }))
  }
  const grown = { ...draft.value, sizes: sizeList(sizes) }
  return ok([
    altered('moduleRevision', draft.value, { sizes: grown.sizes }),
    ...changes,
    ...stylesGrow(reader, grown),
  ])
}

/** What the module has stays as it is; what it lacks is taken from the rules. */
function knownSizes(
  own: readonly PieceGeometry[],
  graded: readonly PieceGeometry[],
): readonly PieceGeometry[] {
  const isAlikeInAll = own.length === 1 && graded.length <= 1
  if (isAlikeInAll) return own
  return [...own, ...graded.filter(({ size }) => own.every((one) => one.size !== size))]
}

/** Draft styles that hold the module may have the new size too. */
function stylesGrow(reader: Hands['reader'], module: ModuleRevision): readonly Change[] {
  const styles = reader.all<StyleRevision>(
    `select * from styleRevision where state = 'draft' and id in
     (select styleRevisionId from slot where moduleRevisionId = ?)`,
    module.id,
  )
  return styles.flatMap((style) => sizesChange(reader, style, slotsOf(reader, style.id), module))
}

function geometryOf(blobs: Hands['blobs'], { geometryHash }: Piece): readonly PieceGeometry[] {
  return JSON.parse(blobs.read(geometryHash).toString())
}
