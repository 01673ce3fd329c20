import { Popover } from '../../../../kit/Popover.tsx'
import styles from './CostPanel.module.css'

interface CostFigureProps {
  /** Material in a run of 120 */
  readonly of: string
  readonly text: string
  /** Asked for when it is pressed. */
  words(): readonly string[]
}

/** A figure that shows its working when it is pressed. */
export function CostFigure({ of, text, words }: CostFigureProps) {
  return (
    <Popover
      width={420}
      position="left"
      withArrow
      button={(pressing) => (
        <button type="button" className={styles.figure} title={`Working of ${of}`} {...pressing}>
          {text}
        </button>
      )}
    >
      <Working of={of} words={words} />
    </Popover>
  )
}

function Working({ of, words }: Omit<CostFigureProps, 'text'>) {
  return (
    <div className={styles.shown}>
      <b>{of}</b>
      <ul>
        {words().map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
