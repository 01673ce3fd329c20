import type { LineState } from '../bridge/line.ts'
import { Button } from '../kit/Button.tsx'
import styles from './Frame.module.css'
import { explainRefused } from './refused-words.ts'

type Trouble = Extract<LineState, { readonly state: 'gone' | 'refused' }>

/** Nothing can be done without the service: what happened, and the way on. */
export function ServiceTrouble({ line }: { readonly line: Trouble }) {
  const words =
    line.state === 'gone'
      ? 'The factory’s service stopped three times within a minute. Nothing that was saved is lost. Try again starts it anew.'
      : explainRefused(line.refused)
  return (
    <main className={styles.trouble} role="alert">
      <h1>{line.state === 'gone' ? 'The service has stopped' : 'This factory was not opened'}</h1>
      <p>{words}</p>
      <Button look="primary" onClick={() => void window.shell?.connect()}>
        Try again
      </Button>
    </main>
  )
}
