import { Minus, Plus } from 'lucide-react'
import styles from './Stepper.module.css'
import { Tap } from './Tap.tsx'

interface StepperProps {
  readonly label: string
  readonly value: number
  change(value: number): void
}

const MOST = 999
const QUICK = [1, 5, 10]

/** A number by plus and minus, or at once by 1, 5 and 10. */
export function Stepper({ label, value, change }: StepperProps) {
  return (
    <fieldset aria-label={label} className={styles.stepper}>
      <output className={styles.value}>{value}</output>
      <div className={styles.pair}>
        <Tap aria-label="One less" disabled={value <= 1} onClick={() => change(value - 1)}>
          <Minus size={36} aria-hidden />
        </Tap>
        <Tap aria-label="One more" disabled={value >= MOST} onClick={() => change(value + 1)}>
          <Plus size={36} aria-hidden />
        </Tap>
      </div>
      <div className={styles.quick}>
        {QUICK.map((number) => (
          <Tap key={number} size="small" pressed={value === number} onClick={() => change(number)}>
            {number}
          </Tap>
        ))}
      </div>
    </fieldset>
  )
}
