import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'dense' | 'normal' | 'large'
  readonly icon?: ReactNode
  /** Shown beside the label as a key cap. */
  readonly keys?: string
  readonly pressed?: boolean
}

export function Button({
  look = 'plain',
  size = 'normal',
  icon,
  keys,
  pressed,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={[styles.button, styles[look], styles[size], className].filter(Boolean).join(' ')}
    >
      {icon}
      {children}
      {keys && <Key>{keys}</Key>}
    </button>
  )
}

export function Key({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>
}
