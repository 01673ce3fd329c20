import { readPattern } from '../../electron/service/files/read-pattern.ts'
import { unwatched } from '../../electron/service/files/watch.ts'
import type { ChosenFile } from '../../shared/contract/module-import.ts'
import { areaOf, perimeterOf } from '../../shared/domain/geometry/geometry.ts'
import type { Pattern, PatternPiece, PieceGeometry } from '../../shared/domain/pattern/pattern.ts'

/** The pattern, or a failed test that says why it was refused. */
export function patternOf(files: readonly ChosenFile[]): Pattern {
  const read = readPattern(files, unwatched)
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.refusal)}`)
  return read.value
}

export function refusalOf(files: readonly ChosenFile[]) {
  const read = readPattern(files, unwatched)
  if (read.ok) throw new Error('was read, although it should have been refused')
  return read.refusal
}

export function pieceNamed({ pieces }: Pattern, name: string): PatternPiece {
  const piece = pieces.find((one) => one.name === name)
  if (!piece) throw new Error(`no piece ${name} among ${pieces.map((one) => one.name).join(', ')}`)
  return piece
}

export function inSize(piece: PatternPiece, size: string): PieceGeometry {
  const geometry = piece.sizes.find((one) => one.size === size)
  if (!geometry) throw new Error(`${piece.name} has no size ${size}`)
  return geometry
}

export function areaIn(piece: PatternPiece, size: string): number {
  return areaOf(inSize(piece, size).cut)
}

export function perimeterIn(piece: PatternPiece, size: string): number {
  return perimeterOf(inSize(piece, size).cut)
}

export function codesOf(troubles: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(troubles.map(({ code }) => code))].toSorted()
}
