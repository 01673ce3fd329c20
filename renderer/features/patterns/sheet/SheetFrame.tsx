import { type ReactNode, useState } from 'react'
import type { Selection } from '../selection.ts'
import styles from './Sheet.module.css'
import { type Tab, Tabs } from './Tabs.tsx'

interface SheetFrameProps {
  readonly drawing: ReactNode
  readonly tabs: readonly Tab[]
  readonly side: ReactNode
  readonly selection: Pick<Selection, 'tab' | 'openTab'>
}

/** The drawing, what is known of its pieces below, and the figures beside; a list that needs it has all of the room. */
export function SheetFrame({ drawing, tabs, side, selection }: SheetFrameProps) {
  const [state, setState] = useState<'open' | 'closed'>('open')
  const shown = tabs.find(({ name }) => name === selection.tab) ?? tabs[0]
  const isAlone = shown?.room === 'all'
  function choose({ name }: Tab): void {
    selection.openTab(name)
    setState('open')
  }
  return (
    <div className={styles.sheet} data-room={shown?.room}>
      <div className={styles.middle} data-tabs={isAlone ? 'all' : state}>
        {!isAlone && drawing}
        <Tabs
          tabs={tabs}
          shown={shown}
          state={isAlone ? 'open' : state}
          choose={choose}
          turn={setState}
        />
      </div>
      {!isAlone && (
        <aside className={styles.side} aria-label="Figures">
          {side}
        </aside>
      )}
    </div>
  )
}
