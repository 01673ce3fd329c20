import type { Ink } from '../../../../shared/domain/pattern/print-ink.ts'
import {
  boundsOfTile,
  type PaperName,
  tileName,
} from '../../../../shared/domain/pattern/print-sheet.ts'
import { linePath } from '../drawing/paths.ts'
import styles from './Print.module.css'
import type { PrintPlan } from './print-layout.ts'

interface PrintPreviewProps {
  readonly plan: PrintPlan
  readonly paper: PaperName
}

/** The sheets as they are glued, with the pieces across them. */
export function PrintPreview({ plan, paper }: PrintPreviewProps) {
  const { laid, tiles, columns, rows } = plan.layout
  const { maxX, maxY } = boundsOfTile({ column: columns - 1, row: rows - 1 }, paper)
  const letter = Math.max(maxX, maxY) / 36
  return (
    <svg
      className={styles.preview}
      viewBox={`-4 -4 ${maxX + 8} ${maxY + 8}`}
      role="img"
      aria-label={`${tiles.length} sheets of ${paper}`}
    >
      {tiles.map((tile) => {
        const box = boundsOfTile(tile, paper)
        const name = tileName(tile)
        return (
          <g key={name}>
            <rect
              className={styles.sheet}
              x={box.minX}
              y={box.minY}
              width={box.maxX - box.minX}
              height={box.maxY - box.minY}
            />
            <text
              className={styles.sheetName}
              x={box.minX + letter * 0.5}
              y={box.minY + letter * 1.2}
              fontSize={letter}
            >
              {name}
            </text>
          </g>
        )
      })}
      {laid.map(({ index, x, y }) => (
        <g key={index} transform={`translate(${x} ${y})`}>
          {(['nest', 'cut', 'mark'] as const).map((kind) => (
            <path key={kind} className={styles[kind]} d={inkPath(plan.ink[index] ?? [], kind)} />
          ))}
        </g>
      ))}
    </svg>
  )
}

const inkPath = (ink: readonly Ink[], kind: Ink['kind']) =>
  ink
    .filter((one) => one.kind === kind)
    .map(({ points, closed }) => linePath(points, closed))
    .join('')
