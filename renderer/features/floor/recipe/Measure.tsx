import { Minus, Plus } from 'lucide-react'
import { Tap } from '../touch/Tap.tsx'
import styles from './MeasureSheet.module.css'

interface MeasureProps {
  readonly label: string
  readonly asked: number
  /** Null until it is measured. */
  readonly value: number | null
  readonly step: number
  text(value: number): string
  change(value: number): void
}

/** A measured value by plus and minus from what is asked. */
export function Measure({ label, asked, value, step, text, change }: MeasureProps) {
  const from = value ?? asked
  return (
    <fieldset className={styles.measure}>
      <legend>{label}</legend>
      <output className={styles.value}>{value === null ? '—' : text(value)}</output>
      <div className={styles.pair}>
        <Tap
          aria-label={`${label} less`}
          disabled={from - step < 0}
          onClick={() => change(from - step)}
        >
          <Minus size={32} aria-hidden />
        </Tap>
        <Tap aria-label={`${label} more`} onClick={() => change(from + step)}>
          <Plus size={32} aria-hidden />
        </Tap>
      </div>
      <Tap size="small" pressed={value === asked} onClick={() => change(asked)}>
        {`measured ${text(asked)}`}
      </Tap>
    </fieldset>
  )
}
