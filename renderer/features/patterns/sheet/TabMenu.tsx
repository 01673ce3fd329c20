import { Ellipsis } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Menu } from '../../../kit/controls.ts'
import type { Tab } from './Tabs.tsx'

interface TabMenuProps {
  readonly list: RefObject<HTMLElement | null>
  readonly tabs: readonly Tab[]
  readonly shown: Tab | undefined
  choose(tab: Tab): void
}

/** Where the tabs do not all fit: every one by name, for whoever cannot scroll sideways. */
export function TabMenu({ list, tabs, shown, choose }: TabMenuProps) {
  const menu = useRef<HTMLButtonElement>(null)
  if (useRoom(list, menu, tabs) === 'enough') return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button ref={menu} look="quiet" size="dense" aria-label="All tabs">
          <Ellipsis size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tabs.map((tab) => (
          <Menu.Item
            key={tab.name}
            aria-current={tab === shown}
            rightSection={tab.count}
            onClick={() => choose(tab)}
          >
            {tab.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/**
 * Both the list's width and what is in it change: windows are resized, and counts grow. What the menu takes from the list
 * does not count as scant, or it would come and go by turns with every frame.
 */
function useRoom(
  list: RefObject<HTMLElement | null>,
  menu: RefObject<HTMLElement | null>,
  tabs: readonly Tab[],
): 'enough' | 'scant' {
  const [room, setRoom] = useState<'enough' | 'scant'>('enough')
  const names = tabs.map(({ name, count }) => `${name} ${count}`).join()
  useEffect(() => {
    const element = list.current
    if (!element || names === '') return
    const observer = new ResizeObserver(() => {
      const over = element.scrollWidth - element.clientWidth
      setRoom(over > (menu.current?.offsetWidth ?? 0) ? 'scant' : 'enough')
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [list, menu, names])
  return room
}
