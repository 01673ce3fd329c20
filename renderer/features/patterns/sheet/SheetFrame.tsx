import { type ReactNode, useState } from 'react'
import styles from './Sheet.module.css'
import { type Tab, Tabs } from './Tabs.tsx'

interface SheetFrameProps {
  readonly drawing: ReactNode
  readonly tabs: readonly Tab[]
  readonly side: ReactNode
}

/** The drawing, what is known of its pieces below, and the figures beside. */
export function SheetFrame({ drawing, tabs, side }: SheetFrameProps) {
  const [state, setState] = useState<'open' | 'closed'>('open')
  return (
    <div className={styles.sheet}>
      <div className={styles.middle} data-tabs={state}>
        {drawing}
        <Tabs tabs={tabs} state={state} turn={setState} />
      </div>
      <aside className={styles.side} aria-label="Figures">
        {side}
      </aside>
    </div>
  )
}
