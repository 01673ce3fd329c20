import type { ReactNode } from 'react'
import styles from './DialogFoot.module.css'

interface DialogFootProps {
  /** On the left: a way that leads neither on nor out, or how it stands. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** The buttons of a dialog: in sight however long it is, the one that leads on last. */
export function DialogFoot({ aside, children }: DialogFootProps) {
  return (
    <div className={styles.foot}>
      <span className={styles.aside}>{aside}</span>
      {children}
    </div>
  )
}
