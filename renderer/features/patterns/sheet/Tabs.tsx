import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { Button } from '../../../kit/Button.tsx'
import styles from './Sheet.module.css'
import { TabMenu } from './TabMenu.tsx'

export interface Tab {
  readonly name: string
  readonly count?: number | undefined
  readonly content: ReactNode
  /** Takes the place of the drawing and the figures, too. */
  readonly room?: 'all'
}

interface TabsProps {
  readonly tabs: readonly Tab[]
  readonly shown: Tab | undefined
  readonly state: 'open' | 'closed'
  choose(tab: Tab): void
  turn(state: 'open' | 'closed'): void
}

/** What is known of a sheet beside its drawing; may be closed to give the drawing all the room. */
export function Tabs({ tabs, shown, state, choose, turn }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const Chevron = state === 'open' ? ChevronDown : ChevronUp
  return (
    <div className={styles.tabs}>
      <div className={styles.tabList}>
        <TabList
          tabs={tabs}
          shown={shown}
          panel={state === 'open' ? id : undefined}
          choose={choose}
          list={list}
        />
        <TabMenu list={list} tabs={tabs} shown={shown} choose={choose} />
        {shown?.room !== 'all' && (
          <Button
            look="quiet"
            size="dense"
            aria-label={state === 'open' ? 'Give the drawing all the room' : 'Show the lists again'}
            onClick={() => turn(state === 'open' ? 'closed' : 'open')}
          >
            <Chevron size={16} aria-hidden />
          </Button>
        )}
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

/** The tab that is open stays in sight, also when the window becomes narrower. */
function useInSight(list: RefObject<HTMLElement | null>, name: string | undefined): void {
  useEffect(() => {
    const element = list.current
    if (!element) return
    const tab = element.querySelector(`[data-tab="${name}"]`)
    const show = () => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const observer = new ResizeObserver(show)
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, name])
}

interface TabListProps {
  readonly tabs: readonly Tab[]
  readonly shown: Tab | undefined
  /** The id of the panel while it is open. */
  readonly panel: string | undefined
  readonly list: RefObject<HTMLDivElement | null>
  choose(tab: Tab): void
}

function TabList({ tabs, shown, panel, list, choose }: TabListProps) {
  useInSight(list, shown?.name)
  function walk(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step && shown && tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length]
    if (!next) return
    choose(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus()
  }
  return (
    <div ref={list} role="tablist" onKeyDown={walk}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          data-tab={tab.name}
          className={styles.tab}
          aria-selected={tab === shown}
          aria-controls={panel}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {tab.name} <span className={styles.count}>{tab.count}</span>
        </button>
      ))}
    </div>
  )
}
