import { Link } from '@tanstack/react-router'
import { Factory, Flag, Scissors, Settings, SquareKanban } from 'lucide-react'
import { FirstSteps } from './FirstSteps.tsx'
import styles from './Frame.module.css'

const ROOMS = [
  { to: '/patterns', name: 'Patterns', Icon: Scissors },
  { to: '/board', name: 'Board', Icon: SquareKanban },
  { to: '/floor', name: 'Floor', Icon: Factory },
  { to: '/drops', name: 'Drops', Icon: Flag },
  { to: '/settings', name: 'Settings', Icon: Settings },
] as const

export function NavRail() {
  return (
    <nav className={styles.rail} aria-label="Rooms">
      <div className={styles.logo}>
        <svg width="22" height="26" viewBox="0 0 72 88" aria-label="Selvedge" role="img">
          <path
            d="M8 84V40C8 26 14 14 22 4C28 12 44 12 50 4C58 14 64 26 64 40V84Z"
            fill="none"
            stroke="var(--ink1)"
            strokeWidth="5"
            strokeLinejoin="round"
          />
          <path d="M36 30V70" stroke="var(--chalk)" strokeWidth="5" />
        </svg>
      </div>
      {ROOMS.map(({ to, name, Icon }) => (
        <Link key={to} to={to}>
          <Icon size={18} aria-hidden />
          {name}
        </Link>
      ))}
      <FirstSteps />
    </nav>
  )
}
