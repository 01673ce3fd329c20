import type { Micrometre, Point, Segment, SquareMillimetre } from '../geometry/geometry.ts'
import type { Path } from '../geometry/polyline.ts'
import type { Growth } from './grading.ts'
import type { PatternGuess, PatternWarning } from './pattern-trouble.ts'

export type NotchKind = 'V' | 'slit' | 'T' | 'castle' | 'check' | 'U'

/** A mark on the edge. `angle` is in degrees from the x axis; absent figures are null, lengths are millimetres. */
export interface Notch {
  readonly kind: NotchKind
  readonly at: Point
  readonly depth: number | null
  readonly width: number | null
  readonly angle: number | null
  /** True where a graded size left its notches out and the base size's were carried over. */
  readonly carried: boolean
}

export interface Drill {
  readonly at: Point
  readonly diameter: number | null
}

/** A graded point and the number of its rule. */
export interface GradePoint {
  readonly at: Point
  readonly rule: string
}

/** What is drawn of a piece, in millimetres; outlines do not repeat their first point. */
export interface PieceLines {
  readonly cut: readonly Point[]
  readonly sews: readonly Path[]
  readonly internals: readonly Path[]
  readonly cutouts: readonly (readonly Point[])[]
  readonly notches: readonly Notch[]
  readonly drills: readonly Drill[]
  readonly grain: Segment | null
  readonly mirror: Segment | null
}

/** One piece in one size, whole (unfolded), on the whole micrometre. */
export interface PieceGeometry extends PieceLines {
  readonly size: string
  readonly gradePoints: readonly GradePoint[]
  readonly area: SquareMillimetre
  readonly perimeter: Micrometre
}

/** How many to cut. `left` and `right` are null where the file gives one number; `text` is what stands in the file. */
export interface PieceQuantity {
  readonly text: string | null
  readonly total: number
  readonly right: number | null
  readonly left: number | null
}

export type MaterialRole = 'shell' | 'lining' | 'fusing' | 'rib' | 'trim'

export interface PatternPiece {
  readonly name: string
  /** The drawing's own name for it, which tells pieces of one name apart. */
  readonly block: string
  readonly quantity: PieceQuantity
  readonly material: { readonly text: string | null; readonly role: MaterialRole | null }
  readonly category: string | null
  readonly annotation: readonly string[]
  /** Drawn as a half on a fold line and unfolded here. */
  readonly onFold: boolean
  /** Cut once as drawn and once mirrored. */
  readonly mirroredPair: boolean
  /** The name of the piece whose mirror image this is, drawn apart. */
  readonly mirrorOf: string | null
  readonly sizes: readonly PieceGeometry[]
}

export type FileUnits = 'mm' | 'cm' | 'inch'

/** Grade rules kept with the pattern, so that a size can be added later; one growth per size, from the base size. */
export interface GradeTable {
  readonly name: string | null
  readonly sizes: readonly string[]
  readonly base: string
  readonly rules: readonly { readonly rule: string; readonly growths: readonly Growth[] }[]
}

/** What a pattern file says: plain data, good to be stored as it is. */
export interface Pattern {
  readonly style: string | null
  readonly author: string | null
  readonly units: FileUnits
  readonly sizes: readonly string[]
  readonly baseSize: string | null
  readonly gradeTable: GradeTable | null
  readonly pieces: readonly PatternPiece[]
  readonly guesses: readonly PatternGuess[]
  readonly warnings: readonly PatternWarning[]
}
