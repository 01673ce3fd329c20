import { foldLines, grainLines } from '../../../../shared/domain/arrow-line.ts'
import { notchLines } from '../../../../shared/domain/notch-line.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern.ts'
import { IN_MILLIMETRES, outlinePath } from '../../../kit/outline-path.ts'
import styles from './Drawing.module.css'
import type { Layers } from './layers.ts'
import { linePath, linesPath, pathsPath } from './paths.ts'

interface PieceMarksProps {
  readonly geometry: PieceGeometry
  readonly layers: Layers
  readonly fold: boolean
}

/** Everything on a piece that is not its outline, in one size. */
export function PieceMarks({ geometry, layers, fold }: PieceMarksProps) {
  const { cut, cutouts, sews, internals, notches, drills, grain, mirror } = geometry
  return (
    <>
      {cutouts.length > 0 && (
        <path
          className={styles.cutout}
          d={cutouts.map(outlinePath).join('')}
          transform={IN_MILLIMETRES}
        />
      )}
      {layers.has('sew') && sews.length > 0 && <path className={styles.sew} d={pathsPath(sews)} />}
      {layers.has('internals') && internals.length > 0 && (
        <path className={styles.internal} d={pathsPath(internals)} />
      )}
      {layers.has('notches') && notches.length > 0 && (
        <path
          className={styles.notch}
          d={linesPath(notches.flatMap((notch) => notchLines(notch, cut)))}
          data-layer="notches"
        />
      )}
      {layers.has('drills') &&
        drills.map(({ at: [x, y], diameter }) => (
          <path key={`${x},${y}`} className={styles.drill} d={drillPath(x, -y, diameter ?? 3)} />
        ))}
      {layers.has('fold') && mirror && (
        <path className={styles.mirror} d={linePath(mirror, false)} data-layer="fold" />
      )}
      {layers.has('fold') && mirror && fold && (
        <path className={styles.bracket} d={linesPath(foldLines(mirror))} />
      )}
      {layers.has('grain') && grain && (
        <path className={styles.grain} d={linesPath(grainLines(grain))} data-layer="grain" />
      )}
    </>
  )
}

/** A circle of the drill's size with a cross that is seen from afar. */
function drillPath(x: number, y: number, diameter: number): string {
  const [r, arm] = [diameter / 2, Math.max(diameter, 6)]
  const circle = `M${x - r} ${y}a${r} ${r} 0 1 0 ${diameter} 0a${r} ${r} 0 1 0 ${-diameter} 0`
  return `${circle}M${x - arm} ${y}h${arm * 2}M${x} ${y - arm}v${arm * 2}`
}
