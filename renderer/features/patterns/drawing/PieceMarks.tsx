import { foldLines, grainLines } from '../../../../shared/domain/geometry/arrow-line.ts'
import { linesIn } from '../../../../shared/domain/geometry/line-path.ts'
import type { DrawnSize } from '../../../../shared/domain/pattern/drawn-size.ts'
import type { Drill } from '../../../../shared/domain/pattern/pattern.ts'
import styles from './Drawing.module.css'
import type { Layers } from './layers.ts'

interface PieceMarksProps {
  readonly drawn: DrawnSize
  readonly layers: Layers
  readonly fold: boolean
}

/** Everything on a piece that is not its outline, in one size. */
export function PieceMarks({ drawn, layers, fold }: PieceMarksProps) {
  const { cutouts, sews, internals, notches, drills, grain, mirror } = drawn
  return (
    <>
      {cutouts && <path className={styles.cutout} d={cutouts} />}
      {layers.has('sew') && sews && <path className={styles.sew} d={sews} />}
      {layers.has('internals') && internals && <path className={styles.internal} d={internals} />}
      {layers.has('notches') && notches.lines && (
        <path className={styles.notch} d={notches.lines} data-layer="notches" />
      )}
      {layers.has('drills') && drills.length > 0 && (
        <path className={styles.drill} d={drills.map(drillPath).join('')} />
      )}
      {layers.has('fold') && mirror && (
        <path className={styles.mirror} d={linesIn([mirror])} data-layer="fold" />
      )}
      {layers.has('fold') && mirror && fold && (
        <path className={styles.bracket} d={linesIn(foldLines(mirror))} />
      )}
      {layers.has('grain') && grain && (
        <path className={styles.grain} d={linesIn(grainLines(grain))} data-layer="grain" />
      )}
    </>
  )
}

/** A circle of the drill's size with a cross that is seen from afar: in hundredths of a millimetre. */
function drillPath({ at, diameter }: Drill): string {
  const [x, y] = [at[0] * 100, at[1] * 100]
  const wide = (diameter ?? 3) * 100
  const [r, arm] = [wide / 2, Math.max(wide, 600)]
  const circle = `M${x - r} ${y}a${r} ${r} 0 1 0 ${wide} 0a${r} ${r} 0 1 0 ${-wide} 0`
  return `${circle}M${x - arm} ${y}h${arm * 2}M${x} ${y - arm}v${arm * 2}`
}
