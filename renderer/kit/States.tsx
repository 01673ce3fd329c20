import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './States.module.css'

interface EmptyProps {
  readonly title: string
  readonly children?: ReactNode
  /** The one thing to do about it. */
  readonly action?: ReactNode
}

/** Nothing is here, why, and what to do: with a pattern piece, as everywhere. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <section className={styles.state}>
      <svg width="72" height="88" viewBox="0 0 72 88" aria-hidden="true">
        <path
          d="M8 84V40C8 26 14 14 22 4C28 12 44 12 50 4C58 14 64 26 64 40V84Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <path d="M36 28V72M32 34L36 28L40 34M32 66L36 72L40 66" fill="none" stroke="currentColor" />
        <path d="M8 52L13 54L8 56M64 52L59 54L64 56" fill="none" stroke="currentColor" />
      </svg>
      <h2>{title}</h2>
      {children && <div className={styles.why}>{children}</div>}
      {action}
    </section>
  )
}

/** Something went wrong that no rule foresaw: named, and asked again when the person wants. */
export function Failure({
  what,
  error,
  retry,
}: {
  readonly what: string
  readonly error: Error
  retry(): void
}) {
  return (
    <section className={styles.state} role="alert">
      <h2>{what} could not be read</h2>
      <p className={styles.why}>{error.message}</p>
      <Button onClick={retry}>Try again</Button>
    </section>
  )
}

interface AnsweredProps<Answer> {
  readonly what: string
  readonly query: UseQueryResult<Answer>
  children(answer: Answer): ReactNode
}

/** Shows an answer once it is there, and otherwise says how it stands. */
export function Answered<Answer>({ what, query, children }: AnsweredProps<Answer>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error)
    return <Failure what={what} error={query.error} retry={() => void query.refetch()} />
  return <div className={styles.waiting} role="status" aria-label={`Reading ${what}`} />
}
