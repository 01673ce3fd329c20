import type { ReactNode } from 'react'
import styles from './Page.module.css'

interface PageProps {
  readonly title: string
  /** Beside the title: what is shown, in few words. */
  readonly context?: ReactNode
  readonly actions?: ReactNode
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The frame of a screen: top bar, tool bar, content. */
export function Page({ title, context, actions, tools, children }: PageProps) {
  return (
    <main className={styles.page}>
      <header className={styles.top}>
        <h1>{title}</h1>
        <div className={styles.context}>{context}</div>
        <div className={styles.actions}>{actions}</div>
      </header>
      {tools && <div className={styles.tools}>{tools}</div>}
      <div className={styles.content}>{children}</div>
    </main>
  )
}

/** Pushes what follows to the right end of a bar. */
export function Spring() {
  return <span className={styles.spring} />
}
