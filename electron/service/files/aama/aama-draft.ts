import type { Point, Segment } from '../../../../shared/domain/geometry/geometry.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'
import type { Drill, Notch } from '../../../../shared/domain/pattern/pattern.ts'
import type { GradeTag, Unmirrored } from './aama-text.ts'

/** One block's geometry in millimetres as it is drawn: not yet graded, and half where it is drawn as a half. */
export interface Draft {
  readonly cut: readonly Point[]
  readonly sews: readonly Path[]
  readonly internals: readonly Path[]
  readonly cutouts: readonly (readonly Point[])[]
  readonly notches: readonly Notch[]
  readonly drills: readonly Drill[]
  readonly grain: Segment | null
  readonly mirror: Segment | null
  readonly tags: readonly GradeTag[]
  /** Where the elements begin that are not mirrored when the piece is unfolded. */
  readonly unmirrored: readonly Unmirrored[]
}
