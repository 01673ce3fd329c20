import type { Micrometre, Point, SquareMillimetre } from '../shared/domain/geometry/geometry.ts'
import type { PieceGeometry } from '../shared/domain/pattern/pattern.ts'
import type { JointEnds } from '../shared/domain/seams/joint.ts'

/** A piece in one size with nothing on it but its outline. */
export function drawn(size: string, cut: readonly Point[]): PieceGeometry {
  return {
    size,
    cut,
    sews: [],
    internals: [],
    cutouts: [],
    notches: [],
    drills: [],
    grain: null,
    mirror: null,
    gradePoints: [],
    area: 0 as SquareMillimetre,
    perimeter: 0 as Micrometre,
  }
}

export const rectangle = (wide: number, high: number): readonly Point[] => [
  [0, 0],
  [wide, 0],
  [wide, high],
  [0, high],
]

/** The same joint said from its other end. */
export function turnedJoint(joint: JointEnds): JointEnds {
  const { slotId, seam, otherSlotId, otherSeam, least, most } = joint
  return {
    slotId: otherSlotId,
    seam: otherSeam,
    otherSlotId: slotId,
    otherSeam: seam,
    least: (0 - most) as Micrometre,
    most: (0 - least) as Micrometre,
  }
}
