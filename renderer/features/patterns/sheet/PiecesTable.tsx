import { cutWords } from '../../../../shared/domain/module/module.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { useAtRest } from '../../../kit/at-rest.ts'
import { VisuallyHidden } from '../../../kit/controls.ts'
import { printArea, printLength } from '../../../kit/format.ts'
import { Outline } from '../../../kit/Outline.tsx'
import { type Choosing, choosingOf, chosenAfter } from '../drawing/choosing.ts'
import { type DrawnPiece, drawnIn } from '../drawing/drawn-piece.ts'
import styles from './Sheet.module.css'

interface PiecesTableProps {
  readonly pieces: readonly DrawnPiece[]
  readonly size: string | undefined
  readonly units: MeasureSystem
  readonly selected: readonly string[]
  select(keys: readonly string[]): void
}

/** More than a window has room for: the others follow once the drawing stands. */
const IN_SIGHT = 16

/** The pieces with their measures in the size that is drawn; choosing one marks it on the drawing. */
export function PiecesTable({ pieces, size, units, selected, select }: PiecesTableProps) {
  const state = useAtRest(pieces.length > 0)
  const rows = state === 'rested' ? pieces : pieces.slice(0, IN_SIGHT)
  return (
    <table className={styles.table} aria-label="Pieces">
      <thead>
        <tr>
          <th>
            <VisuallyHidden>Outline</VisuallyHidden>
          </th>
          <th>Piece</th>
          <th>Use</th>
          <th className={styles.figure}>Size</th>
          <th className={styles.figure}>Wide × high</th>
          <th className={styles.figure}>Around</th>
          <th className={styles.figure}>Area</th>
          <th className={styles.figure}>Notches</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((piece) => (
          <PieceRow
            key={piece.key}
            piece={piece}
            size={size}
            units={units}
            chosen={selected.includes(piece.key)}
            choose={(how) => select(chosenAfter(selected, piece.key, how))}
          />
        ))}
      </tbody>
    </table>
  )
}

interface PieceRowProps {
  readonly piece: DrawnPiece
  readonly size: string | undefined
  readonly units: MeasureSystem
  readonly chosen: boolean
  choose(how: Choosing): void
}

function PieceRow({ piece, size, units, chosen, choose }: PieceRowProps) {
  const drawn = drawnIn(piece, size)
  if (!drawn?.bounds) return null
  const { bounds: box, notches } = drawn
  const [wide, high] = [box.maxX - box.minX, box.maxY - box.minY]
  return (
    <tr data-chosen={chosen}>
      <td className={styles.picture}>
        <Outline drawn={drawn} width={32} height={26} />
      </td>
      <td>
        <button
          type="button"
          className={styles.choose}
          aria-pressed={chosen}
          onClick={(event) => choose(choosingOf(event))}
        >
          {piece.name}
        </button>
      </td>
      <td>
        {cutWords(piece.cut, piece.quantity)} · {piece.role}
      </td>
      <td className={styles.figure}>{drawn.size}</td>
      <td className={styles.figure}>
        {printLength(wide, units, 'even')} × {printLength(high, units, 'even')}
      </td>
      <td className={styles.figure}>{printLength(drawn.perimeter / 1000, units, 'even')}</td>
      <td className={styles.figure}>{printArea(drawn.area, units, 'even')}</td>
      <td className={styles.figure}>{notches.count}</td>
    </tr>
  )
}
