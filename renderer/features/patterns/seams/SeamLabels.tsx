import { between, lengthOf, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import { milestones } from '../../../../shared/domain/geometry/polyline.ts'
import type { Anchored } from '../../../../shared/domain/seams/seam-anchor.ts'
import { type MeasuredSeam, pathOf } from '../../../../shared/domain/seams/seam-length.ts'
import { drawnIn } from '../drawing/drawn-piece.ts'
import type { Laid } from '../drawing/laid.ts'
import { useUnits } from '../use-units.ts'
import styles from './Seams.module.css'
import { seamLengthText } from './seam-words.ts'

interface SeamLabelsProps {
  readonly laid: Laid
  readonly seams: readonly MeasuredSeam[]
  readonly pieces: ReadonlyMap<string, Anchored>
}

/** Pixels: a seam that is drawn shorter is not written on. */
const ROOM = 56

/** Name and length at the middle of each seam, in letters of one size. */
export function SeamLabels({ laid: { layout, view, size }, seams, pieces }: SeamLabelsProps) {
  const units = useUnits()
  return seams.map((seam) => {
    const placed = layout.placed.find(({ piece }) => piece.key === seam.pieceId)
    const piece = pieces.get(seam.pieceId)
    const inked = placed && drawnIn(placed.piece, size)?.size
    if (!placed || !piece || inked === undefined) return null
    const path = pathOf(piece, seam, inked)
    if (lengthOf(path) * view.scale < ROOM) return null
    const [x, y] = middleOf(path)
    const length = seam.lengths?.[inked]
    return (
      <text
        key={seam.id}
        className={styles.label}
        x={(placed.x + x) * view.scale + view.x}
        y={(placed.y - y) * view.scale + view.y - 4}
      >
        {seam.name}
        {length !== undefined && ` ${seamLengthText(length, units)}`}
      </text>
    )
  })
}

/** Half the way along. */
function middleOf(path: readonly Point[]): Point {
  const half = lengthOf(path) / 2
  const travelled = milestones(path)
  const next = Math.max(
    1,
    travelled.findIndex((sum) => sum >= half),
  )
  const [before, after] = [travelled[next - 1]!, travelled[next]!]
  return between(path[next - 1]!, path[next]!, (half - before) / (after - before))
}
