import { memo } from 'react'
import { MATERIAL_ROLES, type Piece } from '../../../../shared/domain/module/module.ts'
import type { MaterialRole, PatternPiece } from '../../../../shared/domain/pattern/pattern.ts'
import { Checkbox, NumberInput, Select, TextInput, VisuallyHidden } from '../../../kit/controls.ts'
import { Outline } from '../../../kit/Outline.tsx'
import { drawnOnce } from '../drawing/drawn-piece.ts'
import styles from './Review.module.css'
import type { Review, ReviewedPiece } from './review.ts'

export type Correct = (
  block: string,
  fields: Partial<Omit<ReviewedPiece, 'block' | 'guessed'>>,
) => void

interface ReviewPiecesProps {
  readonly review: Review
  readonly selected: readonly string[]
  select(blocks: readonly string[]): void
  readonly correct: Correct
}

/** Every piece of the file, with what can be put right about it. */
export function ReviewPieces({ review, selected, select, correct }: ReviewPiecesProps) {
  return (
    <div className={styles.pieces}>
      <table aria-label="Pieces found">
        <thead>
          <tr>
            <th>Take</th>
            <th>
              <VisuallyHidden>Outline</VisuallyHidden>
            </th>
            <th>Name</th>
            <th>Quantity</th>
            <th>Cut</th>
            <th>Material</th>
            <th>Grain</th>
            <th className={styles.figure}>Sizes</th>
            <th className={styles.figure}>Notches</th>
          </tr>
        </thead>
        <tbody>
          {review.pieces.map((piece) => {
            const drawn = review.pattern.pieces.find(({ block }) => block === piece.block)
            return (
              drawn && (
                <ReviewRow
                  key={piece.block}
                  piece={piece}
                  drawn={drawn}
                  chosen={selected.includes(piece.block)}
                  select={select}
                  correct={correct}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface ReviewRowProps {
  readonly piece: ReviewedPiece
  readonly drawn: PatternPiece
  readonly chosen: boolean
  select(blocks: readonly string[]): void
  readonly correct: Correct
}

const CUTS: readonly { readonly value: Piece['cut']; readonly label: string }[] = [
  { value: 'single', label: 'as drawn' },
  { value: 'pair', label: 'in pairs' },
  { value: 'fold', label: 'on fold' },
]

/** Typing in one row leaves the others as they are. */
const ReviewRow = memo(function ReviewRow(props: ReviewRowProps) {
  const { piece, drawn, chosen, select, correct } = props
  const { block, name, standing } = piece
  const middle = drawn.sizes[Math.floor(drawn.sizes.length / 2)]
  return (
    <tr data-chosen={chosen} data-standing={standing}>
      <td>
        <Checkbox
          size="xs"
          aria-label={`Take ${name}`}
          checked={standing === 'taken'}
          onChange={() => correct(block, { standing: standing === 'taken' ? 'left-out' : 'taken' })}
        />
      </td>
      <td>
        <button
          type="button"
          className={styles.outline}
          aria-label={`Show ${name}`}
          onClick={() => select(chosen ? [] : [block])}
        >
          {middle && <Outline drawn={drawnOnce(middle)} width={40} height={36} />}
        </button>
      </td>
      <td className={styles.name}>
        <TextInput
          size="xs"
          aria-label={`Name of ${drawn.name}`}
          value={name}
          onChange={({ currentTarget }) => correct(block, { name: currentTarget.value })}
        />
        <Guessed piece={piece} field="name" />
      </td>
      <UseCells piece={piece} correct={correct} />
      <td>{middle?.grain ? 'drawn' : <span className={styles.guess}>none</span>}</td>
      <td className={styles.figure}>{drawn.sizes.length}</td>
      <td className={styles.figure}>{middle?.notches.length ?? 0}</td>
    </tr>
  )
})

/** How many of it, how it is cut, and of what. */
function UseCells({ piece, correct }: Pick<ReviewRowProps, 'piece' | 'correct'>) {
  const { block, name, quantity, cut, role } = piece
  return (
    <>
      <td className={styles.quantity}>
        <NumberInput
          size="xs"
          aria-label={`Quantity of ${name}`}
          min={1}
          max={100}
          allowDecimal={false}
          value={quantity}
          onChange={(typed) => correct(block, { quantity: Number(typed) })}
        />
        <Guessed piece={piece} field="quantity" />
      </td>
      <td className={styles.choice}>
        <Select
          size="xs"
          aria-label={`Cut of ${name}`}
          allowDeselect={false}
          data={CUTS}
          value={cut}
          onChange={(chosen) => chosen && correct(block, { cut: chosen as Piece['cut'] })}
        />
        <Guessed piece={piece} field="cut" />
      </td>
      <td className={styles.choice}>
        <Select
          size="xs"
          aria-label={`Material of ${name}`}
          allowDeselect={false}
          data={MATERIAL_ROLES}
          value={role}
          onChange={(chosen) => chosen && correct(block, { role: chosen as MaterialRole })}
        />
        <Guessed piece={piece} field="role" />
      </td>
    </>
  )
}

interface GuessedProps {
  readonly piece: ReviewedPiece
  readonly field: ReviewedPiece['guessed'][number]
}

function Guessed({ piece, field }: GuessedProps) {
  return piece.guessed.includes(field) ? <span className={styles.guess}>guessed</span> : null
}
