import { Link } from '@tanstack/react-router'
import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { useAnswer } from '../bridge/hooks.ts'
import { Button } from '../kit/Button.tsx'
import { Mark } from '../kit/Mark.tsx'
import { Popover } from '../kit/Popover.tsx'
import styles from './Frame.module.css'
import { firstSteps } from './first-steps.ts'

const KEPT = 'selvedge.first-steps'
/** Whoever has more drops than this has found the way, and would wait for the gates of them all. */
const MOST_DROPS = 12

/** For a newcomer with the sample factory: four steps to a signed confirmation. Never in the way, and gone when it is not wanted. */
export function FirstSteps() {
  const [isOver, setOver] = useState(localStorage.getItem(KEPT) === 'over')
  const { data: state } = useAnswer('factory.state', null)
  const { data: names } = useAnswer('drops.names', null)
  const isNew = (names?.length ?? Number.POSITIVE_INFINITY) <= MOST_DROPS
  const isWanted = !isOver && isNew && state?.samples === 'present'
  const { data: drops } = useAnswer('drops.list', isWanted ? null : undefined)
  const steps = isWanted && drops ? firstSteps(drops) : null
  if (!steps) return null
  const done = steps.filter((step) => step.done === 'yes').length
  const end = () => {
    localStorage.setItem(KEPT, 'over')
    setOver(true)
  }
  return (
    <Popover
      position="right-end"
      width={300}
      button={(pressing) => (
        <button type="button" className={styles.steps} {...pressing}>
          <ListChecks size={18} aria-hidden />
          First steps
          <b>
            {done}/{steps.length}
          </b>
        </button>
      )}
    >
      <ol className={styles.stepList} aria-label="First steps">
        {steps.map(({ words, done: isDone, to, drop }) => (
          <li key={words}>
            <Mark of={isDone === 'yes' ? 'done' : 'todo'}>
              <Link to={to} search={to === '/drops' ? { drop } : {}}>
                {words}
              </Link>
            </Mark>
          </li>
        ))}
      </ol>
      <Button size="dense" look="quiet" onClick={end}>
        I know my way
      </Button>
    </Popover>
  )
}
