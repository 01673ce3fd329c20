import { type ReactNode, useState } from 'react'
import type { Measured, Recipe } from '../../../../shared/domain/style/recipe.ts'
import { Sheet } from '../touch/Sheet.tsx'
import { Tap } from '../touch/Tap.tsx'
import { Measure } from './Measure.tsx'
import styles from './MeasureSheet.module.css'

interface MeasureSheetProps {
  readonly title: string
  /** What is to be done before it is written down. */
  readonly children: ReactNode
  readonly recipe: Recipe
  readonly by: string
  /** The word on the key that says it. */
  readonly done: string
  /** Answers why it was refused, or null. */
  say(measured: Measured): Promise<string | null>
  close(): void
}

type Readings = { readonly [What in keyof Measured]: Measured[What] | null }

const MEASURES = [
  { what: 'temperature', label: 'Temperature', step: 1, text: (value: number) => `${value} °C` },
  { what: 'dwell', label: 'Dwell', step: 1, text: (value: number) => `${value} s` },
  { what: 'pressure', label: 'Pressure', step: 10, text: (value: number) => `${value / 100} bar` },
] as const

/** What the press was measured to do. Nothing is filled in: a recipe is measured, not dialled. */
export function MeasureSheet(props: MeasureSheetProps) {
  const { title, children, recipe, by, done, say, close } = props
  const [readings, setReadings] = useState<Readings>(NONE)
  const [trouble, setTrouble] = useState<string | null>(null)
  const measured = measuredOf(readings)
  async function send() {
    const refused = measured && (await say(measured))
    setTrouble(refused)
    if (measured && !refused) close()
  }
  return (
    <Sheet title={title} close={close}>
      <div className={styles.sheet}>
        {children}
        <div className={styles.measures}>
          {MEASURES.map(({ what, ...of }) => (
            <Measure
              key={what}
              {...of}
              asked={recipe[what]}
              value={readings[what]}
              change={(value) => setReadings({ ...readings, [what]: value })}
            />
          ))}
        </div>
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        )}
        <Tap
          look="primary"
          disabled={!measured}
          under={measured ? `by ${by}` : 'all three are measured'}
          onClick={() => void send()}
        >
          {done}
        </Tap>
      </div>
    </Sheet>
  )
}

const NONE: Readings = { temperature: null, dwell: null, pressure: null }

function measuredOf({ temperature, dwell, pressure }: Readings): Measured | null {
  if (temperature === null || dwell === null || pressure === null) return null
  return { temperature, dwell, pressure }
}
