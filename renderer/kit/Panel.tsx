import type { ReactNode } from 'react'
import styles from './Panel.module.css'

interface PanelProps {
  readonly title?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly label?: string
}

/** A ruled sheet with a heading. */
export function Panel({ title, actions, children, label }: PanelProps) {
  return (
    <section className={styles.panel} aria-label={label}>
      {(title || actions) && (
        <header>
          <h2>{title}</h2>
          <div className={styles.actions}>{actions}</div>
        </header>
      )}
      {children}
    </section>
  )
}

/** Facts as term and value, in two columns. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
