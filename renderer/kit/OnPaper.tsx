import { type ReactNode, useEffect } from 'react'
import type { Printed } from '../../shared/domain/tickets/printed.ts'
import type { TicketPaper } from '../../shared/domain/tickets/ticket.ts'
import { Portal } from './controls.ts'
import styles from './OnPaper.module.css'
import { useLatest } from './use-latest.ts'

interface OnPaperProps {
  readonly paper: TicketPaper
  readonly children: ReactNode
  /** Whether all that is to be printed is drawn. */
  readonly isReady: boolean
  /** When the system's dialog has closed. */
  done(outcome: Printed): void
}

/** Prints its children, which only the paper shows, by the system's own dialog; as soon as they are drawn. */
export function OnPaper({ paper, children, isReady, done }: OnPaperProps) {
  const latest = useLatest(done)
  useEffect(() => {
    if (!isReady) return
    let isWanted = true
    const say = (outcome: Printed) => {
      if (isWanted) latest.current(outcome)
    }
    void window.shell?.print(paper).then(say, () => say('failed'))
    return () => {
      isWanted = false
    }
  }, [isReady, paper])
  return (
    <Portal reuseTargetNode={false} id="on-paper">
      <div className={styles.paper} aria-hidden="true">
        {children}
      </div>
    </Portal>
  )
}
