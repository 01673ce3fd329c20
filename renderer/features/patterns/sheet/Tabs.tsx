import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import styles from './Sheet.module.css'

export interface Tab {
  readonly name: string
  readonly count?: number | undefined
  readonly content: ReactNode
}

interface TabsProps {
  readonly tabs: readonly Tab[]
  readonly state: 'open' | 'closed'
  turn(state: 'open' | 'closed'): void
}

/** What is known of a sheet beside its drawing; may be closed to give the drawing all the room. */
export function Tabs({ tabs, state, turn }: TabsProps) {
  const id = useId()
  const [name, setName] = useState(tabs[0]?.name)
  const shown = tabs.find((tab) => tab.name === name) ?? tabs[0]

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step || !shown) return
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length]
    setName(next?.name)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next?.name}"]`)?.focus()
  }

  return (
    <div className={styles.tabs}>
      <div className={styles.tabList}>
        <div role="tablist" onKeyDown={walk}>
          {tabs.map((tab) => (
            <button
              key={tab.name}
              type="button"
              role="tab"
              data-tab={tab.name}
              className={styles.tab}
              aria-selected={tab === shown}
              aria-controls={state === 'open' ? id : undefined}
              tabIndex={tab === shown ? 0 : -1}
              onClick={() => {
                setName(tab.name)
                turn('open')
              }}
            >
              {tab.name} <span className={styles.count}>{tab.count}</span>
            </button>
          ))}
        </div>
        <span style={{ flex: 1 }} />
        <Button
          look="quiet"
          size="dense"
          aria-label={state === 'open' ? 'Give the drawing all the room' : 'Show the lists again'}
          onClick={() => turn(state === 'open' ? 'closed' : 'open')}
        >
          {state === 'open' ? (
            <ChevronDown size={16} aria-hidden />
          ) : (
            <ChevronUp size={16} aria-hidden />
          )}
        </Button>
      </div>
      {state === 'open' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is reached by the keyboard
        <div id={id} role="tabpanel" className={styles.panel} aria-label={shown?.name} tabIndex={0}>
          {shown?.content}
        </div>
      )}
    </div>
  )
}
