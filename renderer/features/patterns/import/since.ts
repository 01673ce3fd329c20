import type { ModuleSheet, PieceDrawing } from '../../../../shared/contract/patterns.ts'
import {
  comparePieces,
  type PieceDifference,
} from '../../../../shared/domain/compare/compare-pieces.ts'
import type { Piece, PieceId } from '../../../../shared/domain/module/module.ts'
import { inSizes } from '../../../../shared/domain/pattern/grade-rules.ts'
import { matchPieces } from '../../../../shared/domain/pattern/match-pieces.ts'
import type {
  Pattern,
  PatternPiece,
  PieceGeometry,
} from '../../../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { Review, ReviewedPiece } from './review.ts'

/** The revision that a file is a new version of, with its outlines. */
export interface Before {
  readonly sheet: ModuleSheet
  readonly drawings: readonly PieceDrawing[]
}

/** What a person has said of a piece before, they need not say again: its name, how many, how it is cut, of what. */
export function carriedOver(review: Review, before: Before): Review {
  const old = before.sheet.pieces.map(({ id, name }) => ({ name, sizes: sizesOf(before, id) }))
  const now = review.pieces.map(({ block, name }) => ({
    name,
    sizes: drawnIn(review, block)?.sizes ?? [],
  }))
  const matches = matchPieces(old, now)
  const pieces = review.pieces.map((piece, index): ReviewedPiece => {
    const was = before.sheet.pieces[matches[index] ?? -1]
    if (!was) return piece
    const { name, quantity, cut, role } = was
    return { ...piece, name, quantity, cut, role, guessed: [] }
  })
  return { ...review, pieces, since: before.sheet.revision.id }
}

/** Every outline of the file and of the revision before, by what it is written as: like outlines have one text. */
export interface Outlines {
  readonly drawings: readonly PieceDrawing[]
  readonly textOf: ReadonlyMap<string, Hash>
  readonly drawn: ReadonlyMap<Hash, readonly PieceGeometry[]>
}

export function outlinesOf(pattern: Pattern, sizes: readonly string[], before: Before): Outlines {
  const fresh = pattern.pieces.map((piece) => ({
    pieceId: piece.block as PieceId,
    sizes: inSizes(piece.sizes, sizes) ?? piece.sizes,
  }))
  const drawings = [...before.drawings, ...fresh]
  const written = drawings.map((one) => ({ ...one, text: JSON.stringify(one.sizes) as Hash }))
  return {
    drawings,
    textOf: new Map(written.map(({ pieceId, text }) => [pieceId, text])),
    drawn: new Map(written.map(({ text, sizes: own }) => [text, own])),
  }
}

/** What leads from the revision before to the file, as the person has it so far. */
export function differencesSince(
  review: Review,
  before: Before,
  { textOf, drawn }: Outlines,
): readonly PieceDifference[] {
  const placed = (piece: Piece) => {
    const geometryHash = textOf.get(piece.id) ?? piece.geometryHash
    return { piece: { ...piece, geometryHash }, slot: '' }
  }
  const taken = review.pieces.filter(({ standing }) => standing === 'taken')
  return comparePieces(
    before.sheet.pieces.map(placed),
    taken.map((piece, position) => placed(asPiece(piece, before, position))),
    (hash) => drawn.get(hash) ?? [],
  )
}

function asPiece(piece: ReviewedPiece, before: Before, position: number): Piece {
  const { block, name, quantity, cut, role } = piece
  const of = { id: block as PieceId, moduleRevisionId: before.sheet.revision.id, position }
  const use = { name, quantity, cut, role, geometryHash: '' as Hash, origin: 'own' } as const
  return { ...of, ...use }
}

function drawnIn({ pattern }: Review, block: string): PatternPiece | undefined {
  return pattern.pieces.find((piece) => piece.block === block)
}

function sizesOf({ drawings }: Before, id: PieceId): readonly PieceGeometry[] {
  return drawings.find(({ pieceId }) => pieceId === id)?.sizes ?? []
}
