import { boundsOfTile, type PrintLayout, tileName } from '../../../../shared/domain/print-sheet.ts'
import type { DrawnPiece } from '../drawing/drawn-piece.ts'
import { outlinePath } from '../drawing/paths.ts'
import styles from './Print.module.css'
import type { PrintChoice } from './PrintDialog.tsx'
import { outlinesIn } from './print-layout.ts'

interface PrintPreviewProps {
  readonly layout: PrintLayout
  readonly pieces: readonly DrawnPiece[]
  readonly choice: PrintChoice
}

/** The sheets as they are glued, with the pieces across them. */
export function PrintPreview({ layout, pieces, choice }: PrintPreviewProps) {
  const { laid, tiles, columns, rows } = layout
  const { paper, size } = choice
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
        <path
          key={pieces[index]?.key}
          className={styles.piece}
          transform={`translate(${x} ${y})`}
          d={
            pieces[index] &&
            outlinesIn(pieces[index], size)
              .map((one) => outlinePath(one.points))
              .join('')
          }
        />
      ))}
    </svg>
  )
}
