import { NumberInput } from '../../../kit/controls.ts'
import styles from './NewDrop.module.css'

interface SizeFieldsProps {
  readonly sizes: readonly string[]
  readonly pieces: Readonly<Record<string, number>>
  onChange(pieces: Readonly<Record<string, number>>): void
}

/** One field for each size, in the order of the range. */
export function SizeFields({ sizes, pieces, onChange }: SizeFieldsProps) {
  return (
    <div className={styles.fields}>
      {sizes.map((size) => (
        <NumberInput
          key={size}
          label={size}
          aria-label={`Pieces in ${size}`}
          placeholder="0"
          min={0}
          max={100_000}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={pieces[size] ?? ''}
          onChange={(count) =>
            onChange({ ...pieces, [size]: typeof count === 'number' ? count : 0 })
          }
        />
      ))}
    </div>
  )
}
