import { Link } from '@tanstack/react-router'
import type { Answer } from '../../shared/contract/calls.ts'
import { TROUBLES, type Troubled } from '../../shared/domain/conflicts/troubles.ts'
import { type Instant, startOfDay, type Zone } from '../../shared/domain/time.ts'
import { useAnswer } from '../bridge/hooks.ts'
import { useAtRest } from '../kit/at-rest.ts'
import { TroubleMark } from '../kit/TroubleMark.tsx'
import styles from './Frame.module.css'

/** What is wrong with the whole plan, counted by kind; each count leads to the board, where only that is looked for. */
export function TroubleLinks() {
  const isRested = useAtRest() === 'rested'
  const { data: counts } = useAnswer('schedule.troubles', isRested ? null : undefined)
  const { data: zone } = useAnswer('factory.state', null, zoneOf)
  if (!counts || !zone) return null
  return TROUBLES.filter((trouble) => counts[trouble].count > 0).map((trouble) => (
    <Link
      key={trouble}
      to="/board"
      search={{ trouble, panel: 'conflicts', ...dayBefore(counts[trouble].at[0], zone) }}
      className={styles.count}
      title="In the whole plan: show the first on the board"
    >
      <TroubleMark of={trouble} count={counts[trouble].count} />
    </Link>
  ))
}

const zoneOf = ({ floor }: Answer<'factory.state'>) => floor?.zone ?? null

/** As the board begins, so that the first of them is in sight. */
function dayBefore(first: Troubled | undefined, zone: Zone): { readonly from?: Instant } {
  return first ? { from: startOfDay(first.start, zone, -1) } : {}
}
