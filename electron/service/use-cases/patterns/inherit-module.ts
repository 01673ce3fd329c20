import { added, type Change, removed } from '../../../../shared/domain/change.ts'
import type { ModuleRevision, Piece } from '../../../../shared/domain/module/module.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import type { Seam, SeamId } from '../../../../shared/domain/seams/seam.ts'
import { type Anchored, anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import type { Blobs } from '../../database/blobs.ts'
import type { Reader } from '../../database/reader.ts'
import { readBrings, readSeams } from '../../database/reads/read-module-parts.ts'
import { readPiecesOf } from '../../database/reads/read-style.ts'
import type { Hands } from '../../use-case.ts'
import { bringsCopied } from './draft-module.ts'

/** What a revision that is read from a file has from the one before it: its lines, its operations, and the seams whose pieces still have the same corners, notches and grade points. */
export function inheritModule(
  { reader, blobs, newId }: Hands,
  from: ModuleRevision,
  to: ModuleRevision,
  pieces: readonly Piece[],
): readonly Change[] {
  const old = readPiecesOf(reader, [from.id])
  const seams = readSeams(reader, from.id).flatMap((seam): readonly Seam[] => {
    const was = old.find(({ id }) => id === seam.pieceId)
    const now = pieces.find(({ name }) => name === was?.name)
    if (!was || !now) return []
    const [before, after] = [
      anchoredPiece(blobs, was, from.baseSize),
      anchoredPiece(blobs, now, to.baseSize),
    ]
    if (namesOf(before) !== namesOf(after)) return []
    const id = newId<SeamId>('sea')
    return [{ ...seam, id, moduleRevisionId: to.id, pieceId: now.id, origin: 'own' }]
  })
  return [...added('seam', ...seams), ...bringsCopied(reader, newId, from.id, to.id)]
}

/** All that belongs to a module's draft beside its pieces. */
export function partsGone(reader: Reader, { id }: ModuleRevision): readonly Change[] {
  const { lines, quantities, operations, links } = readBrings(reader, id)
  return [
    ...removed('seam', ...readSeams(reader, id)),
    ...removed('moduleQuantity', ...quantities),
    ...removed('moduleLine', ...lines),
    ...removed('moduleLink', ...links),
    ...removed('moduleOperation', ...operations),
  ]
}

function anchoredPiece(blobs: Blobs, { geometryHash }: Piece, baseSize: string): Anchored {
  const sizes: readonly PieceGeometry[] = JSON.parse(blobs.read(geometryHash).toString())
  return anchored(sizes, baseSize)
}

const namesOf = ({ line, anchors }: Anchored) =>
  [line.of, ...anchors.map(({ name }) => name)].join()
