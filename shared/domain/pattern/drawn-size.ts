import { type Bounds, boundsOf } from '../geometry/geometry.ts'
import { lineIn, linesIn, outlineIn } from '../geometry/line-path.ts'
import { notchLines } from './notch-line.ts'
import type { PieceGeometry } from './pattern.ts'

type Kept = Pick<PieceGeometry, 'size' | 'drills' | 'grain' | 'mirror' | 'area' | 'perimeter'>

/** A piece in one size as it is drawn: its lines are ready to be drawn, so that no window has to read their corners. */
export interface DrawnSize extends Kept {
  /** Round its outline, in millimetres; null where it has none. */
  readonly bounds: Bounds | null
  readonly cut: string
  readonly cutouts: string
  readonly sews: string
  readonly internals: string
  readonly notches: { readonly count: number; readonly lines: string }
}

export function drawnSize(geometry: PieceGeometry): DrawnSize {
  const { size, cut, cutouts, sews, internals, notches } = geometry
  const { drills, grain, mirror, area, perimeter } = geometry
  return {
    ...{ size, drills, grain, mirror, area, perimeter },
    bounds: boundsOf(cut),
    cut: outlineIn(cut),
    cutouts: cutouts.map(outlineIn).join(''),
    sews: sews.map(lineIn).join(''),
    internals: internals.map(lineIn).join(''),
    notches: {
      count: notches.length,
      lines: linesIn(notches.flatMap((notch) => notchLines(notch, cut))),
    },
  }
}
