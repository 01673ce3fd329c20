import { Button } from '../../../kit/Button.tsx'
import { Progress } from '../../../kit/controls.ts'
import styles from './FirstRun.module.css'

export type StartWord = 'sample' | 'empty'

interface StartOptionsProps {
  readonly making: StartWord | null
  readonly ready: boolean
  open(start: StartWord): void
}

/** The two ways to begin, each saying what will be there. */
export function StartOptions({ making, ready, open }: StartOptionsProps) {
  const off = making !== null || !ready
  return (
    <div className={styles.options}>
      <section className={styles.option}>
        <h2>Sample factory</h2>
        <p>
          7 stations, 6 people, 4 drops, 1 conflict to mend. Every sample record is tagged, and all
          of them can be removed in one step.
        </p>
        <Button look="primary" size="large" disabled={off} onClick={() => open('sample')}>
          Open the sample factory
        </Button>
      </section>
      <section className={styles.option}>
        <h2>Empty floor</h2>
        <p>
          7 stations and day shifts to change as you like. No people, materials, styles or drops
          yet.
        </p>
        <Button size="large" disabled={off} onClick={() => open('empty')}>
          Start with an empty floor
        </Button>
      </section>
      <div className={styles.making} role="status">
        {making && (
          <>
            <span>
              {making === 'sample'
                ? 'Making the sample factory: reading 12 drawings, booking 4 drops…'
                : 'Making the floor…'}
            </span>
            <Progress value={100} animated size={8} aria-label="Making the factory" />
          </>
        )}
      </div>
    </div>
  )
}
