import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import styles from './Drawing.module.css'
import { type Measured, measureWords } from './measure.ts'
import type { View } from './view.ts'

/** What the tape lies along, on the screen. */
export function Tape({ measured, view }: { readonly measured: Measured; readonly view: View }) {
  const onScreen = ([x, y]: Point): Point => [x * view.scale + view.x, y * view.scale + view.y]
  const [x1, y1] = onScreen(measured.from)
  const [x2, y2] = onScreen(measured.to)
  return (
    <g className={styles.tape}>
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <circle cx={x1} cy={y1} r={3} />
      <circle cx={x2} cy={y2} r={3} />
      <text x={(x1 + x2) / 2} y={(y1 + y2) / 2 - 8}>
        {measureWords(measured)}
      </text>
    </g>
  )
}
