import { findCrossing } from '../../../../shared/domain/geometry/crossing.ts'
import { areaOf, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { FileUnits, Pattern, PatternPiece } from '../../../../shared/domain/pattern/pattern.ts'
import type { Draft } from '../aama/aama-draft.ts'
import { geometryOf, tenths } from '../aama/aama-geometry.ts'
import { withMirrorImages } from '../aama/aama-pairs.ts'
import type { Notes } from '../notes.ts'

/** A bare outline in millimetres, from a format that says no more about a piece. */
export interface BareOutline {
  readonly name: string
  readonly cut: readonly Point[]
  readonly line: number
}

const onlySize = 'ONE'

/** A pattern in one size, of outlines alone: quantity and material are for a person to say. */
export function patternOfOutlines(
  style: string | null,
  author: string | null,
  units: FileUnits,
  outlines: readonly BareOutline[],
  notes: Notes,
): Pattern {
  const pieces = outlines.map((outline) => pieceOf(outline, notes))
  return {
    style,
    author,
    units,
    sizes: [onlySize],
    baseSize: onlySize,
    gradeTable: null,
    pieces: withMirrorImages(pieces, notes),
    guesses: notes.guesses,
    warnings: notes.warnings,
  }
}

function pieceOf({ name, cut, line }: BareOutline, notes: Notes): PatternPiece {
  notes.guess({ code: 'no-size', piece: name, taken: onlySize })
  notes.guess({ code: 'no-quantity', piece: name, taken: 1 })
  const crossing = findCrossing(cut)
  if (crossing.found === 'crossing') {
    const atMm = [tenths(crossing.at[0]), tenths(crossing.at[1])] as const
    notes.warn({ code: 'self-crossing', piece: name, size: onlySize, line, atMm })
  }
  return {
    name,
    block: name,
    quantity: { text: null, total: 1, right: null, left: null },
    material: { text: null, role: null },
    category: null,
    annotation: [],
    onFold: false,
    mirroredPair: false,
    mirrorOf: null,
    sizes: [geometryOf(bareDraft(cut), onlySize)],
  }
}

function bareDraft(cut: readonly Point[]): Draft {
  return {
    cut,
    sews: [],
    internals: [],
    cutouts: [],
    notches: [],
    drills: [],
    grain: null,
    mirror: null,
    tags: [],
    unmirrored: [],
  }
}

const beyondCloth = 1e6

/** A place further out than a kilometre, or none at all. */
export function isBeyondCloth(cut: readonly Point[]): boolean {
  return cut.some(([x, y]) => !(Math.abs(x) < beyondCloth && Math.abs(y) < beyondCloth))
}

/** Less than a square millimetre is no piece. */
export function isPieceLike(cut: readonly Point[]): boolean {
  return cut.length > 2 && areaOf(cut) >= 1
}
