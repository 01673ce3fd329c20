import { Outlet } from '@tanstack/react-router'
import styles from './Frame.module.css'
import { NavRail } from './NavRail.tsx'
import { Palette } from './Palette.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useShortcuts } from './shortcuts.ts'

/** What stays while rooms change: the rail, the status bar, undo and the palette. */
export function Frame() {
  useShortcuts()
  return (
    <div className={styles.frame}>
      <NavRail />
      <div className={styles.room}>
        <Outlet />
      </div>
      <StatusBar />
      <Palette />
    </div>
  )
}
