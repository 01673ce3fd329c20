import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { Mark, type MarkName } from './Mark.tsx'

interface BannerProps {
  readonly tone: 'stop' | 'warn' | 'go' | 'help' | 'note'
  readonly children: ReactNode
  readonly actions?: ReactNode
}

const MARKS: { readonly [Tone in BannerProps['tone']]: MarkName } = {
  stop: 'blocked',
  warn: 'late',
  go: 'done',
  help: 'help',
  note: 'promised',
}

/** A strip across a screen that stays until what it says is no longer so. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'stop' ? 'alert' : 'status'}>
      <Mark of={MARKS[tone]} size={16} />
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
