import { Outlet, useRouterState } from '@tanstack/react-router'
import styles from './Frame.module.css'
import { KeyList } from './KeyList.tsx'
import { NavRail } from './NavRail.tsx'
import { Palette } from './Palette.tsx'
import { PromiseDialog } from './PromiseDialog.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useShortcuts } from './shortcuts.ts'
import { useExpiries } from './use-expiries.ts'

/** What stays while rooms change: the rail, the status bar, undo and the palette. A station's own screen has the whole window. */
export function Frame() {
  useShortcuts()
  const atStation = useRouterState({
    select: ({ location }) => location.pathname === '/floor' && 'station' in location.search,
  })
  useExpiries(atStation ? 'station' : 'office')
  return (
    <div className={styles.frame} data-bare={atStation || undefined}>
      {!atStation && <NavRail />}
      <div className={styles.room}>
        <Outlet />
      </div>
      {!atStation && <StatusBar />}
      <Palette />
      <KeyList />
      <PromiseDialog />
    </div>
  )
}
