import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Tap.module.css'

interface TapProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'stop' | 'help' | 'warn'
  /** `small` is 64 px high, the least for a glove; the others at least 112. */
  readonly size?: 'small' | 'large' | 'huge'
  readonly icon?: ReactNode
  /** A second line: what the tap will ask, or what is left. */
  readonly under?: ReactNode
  readonly pressed?: boolean
}

/** A button for a gloved hand. */
export function Tap(props: TapProps) {
  const { look = 'plain', size = 'large', icon, under, pressed, children, ...rest } = props
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={[styles.tap, styles[look], styles[size]].join(' ')}
    >
      <span className={styles.words}>
        {icon}
        {children}
      </span>
      {under && <span className={styles.under}>{under}</span>}
    </button>
  )
}
