import { Children, type ComponentProps, type ReactNode } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
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
      title={hasWords(children) ? undefined : rest['aria-label']}
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

/** What a picture alone means is said to those who see it, too. */
const hasWords = (children: ReactNode): boolean =>
  Children.toArray(children).some((child) => typeof child === 'string')

export function Key({ children }: { readonly children: string }) {
  return <kbd className={styles.key}>{children}</kbd>
}
