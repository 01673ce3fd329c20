import type { PieceLines } from '../../../../shared/domain/pattern/pattern.ts'
import type { GradeTag, Unmirrored } from './aama-text.ts'

/** One block as it is drawn: not yet graded, and half where it is drawn as a half. */
export interface Draft extends PieceLines {
  readonly tags: readonly GradeTag[]
  /** Where the elements begin that are not mirrored when the piece is unfolded. */
  readonly unmirrored: readonly Unmirrored[]
}
