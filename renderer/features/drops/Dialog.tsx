import type { ReactNode } from 'react'
import { Modal } from '../../kit/controls.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  /** In px; never wider than the window. */
  readonly size?: number
  /** `stays`: something is on its way that must not be left by a slip of the hand. */
  readonly leaving?: 'free' | 'stays'
  onClose(): void
  readonly children: ReactNode
}

/** A form over the room: Escape leaves it, and focus comes back to where it was. */
export function Dialog({ title, size = 560, leaving = 'free', onClose, children }: DialogProps) {
  const free = leaving === 'free'
  return (
    <Modal
      opened
      title={title}
      size={size}
      onClose={onClose}
      closeOnEscape={free}
      closeOnClickOutside={false}
      withCloseButton={free}
      classNames={{ body: styles.body ?? '' }}
    >
      {children}
    </Modal>
  )
}
