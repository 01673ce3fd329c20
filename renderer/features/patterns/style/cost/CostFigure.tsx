import { Popover } from '../../../../kit/controls.ts'
import styles from './CostPanel.module.css'

interface CostFigureProps {
  /** Material in a run of 120 */
  readonly of: string
  readonly text: string
  readonly words: readonly string[]
}

/** A figure that shows its working when it is pressed. */
export function CostFigure({ of, text, words }: CostFigureProps) {
  return (
    <Popover width={420} position="left" withArrow>
      <Popover.Target>
        <button type="button" className={styles.figure} title={`Working of ${of}`}>
          {text}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.shown}>
          <b>{of}</b>
          <ul>
            {words.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
