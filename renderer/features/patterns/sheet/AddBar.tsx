import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../kit/Button.tsx'
import styles from './Sheet.module.css'

interface AddBarProps {
  readonly name: string
  /** Null where nothing may be added. */
  readonly add: (() => void) | null
  readonly children?: ReactNode
}

/** Under a table: what adds a row to it, and a word about the rows. */
export function AddBar({ name, add, children }: AddBarProps) {
  return (
    <div className={styles.bar}>
      {add && (
        <Button size="dense" icon={<Plus size={14} aria-hidden />} onClick={add}>
          {name}
        </Button>
      )}
      {children}
    </div>
  )
}
