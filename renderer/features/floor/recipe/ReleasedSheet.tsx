import { useState } from 'react'
import type { FirstArticle } from '../../../../shared/domain/floor/first-article.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { Sheet } from '../touch/Sheet.tsx'
import { Tap } from '../touch/Tap.tsx'
import { useZone } from '../use-zone.ts'
import styles from './MeasureSheet.module.css'

interface ReleasedSheetProps {
  readonly article: FirstArticle
  close(): void
}

/** Who released the first article, when, and by what the press did; and the way back. */
export function ReleasedSheet({ article, close }: ReleasedSheetProps) {
  const command = useCommand('floor.withdrawArticle')
  const zone = useZone()
  const [trouble, setTrouble] = useState<string | null>(null)
  const { by, at, temperature, dwell, pressure } = article
  async function takeBack() {
    const outcome = await command(article.id)
    if (outcome.ok) close()
    else setTrouble('Somebody has taken it back already.')
  }
  return (
    <Sheet title="First article" close={close}>
      <div className={styles.sheet}>
        <p>
          <strong>
            Released by {by}, {printMoment(at, zone)}
          </strong>
        </p>
        <p>
          The press was measured at {temperature} °C · {dwell} s · {pressure / 100} bar. It stands
          for this operation, revision and recipe at this station.
        </p>
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        )}
        <Tap
          look="warn"
          under="counting stops until another is released"
          onClick={() => void takeBack()}
        >
          It was not good: take back
        </Tap>
      </div>
    </Sheet>
  )
}
