import { useState } from 'react'
import type { BrokenPlan } from '../../../../shared/contract/schedule.ts'
import type { Zone } from '../../../../shared/domain/time.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { BrokenList } from './BrokenList.tsx'
import { freshTroubles } from './fresh-troubles.ts'
import styles from './Retested.module.css'
import { RetimeList } from './RetimeList.tsx'

/** The plan is tested again after each edit: what was whole when Settings were opened and no longer is stands here. */
export function Retested({ zone }: { readonly zone: Zone }) {
  const { data } = useAnswer('schedule.broken', null)
  const [before, setBefore] = useState<BrokenPlan | null>(null)
  if (data && !before) setBefore(data)
  if (!data || !before) return null
  const fresh = freshTroubles(before, data)
  if (fresh.conflicts.length + fresh.retimes.length === 0) return null
  return (
    <section className={styles.retested} aria-label="What the edits broke">
      {fresh.conflicts.length > 0 && (
        <BrokenList fresh={fresh} zone={zone} putAway={() => setBefore(data)} />
      )}
      {fresh.retimes.length > 0 && <RetimeList fresh={fresh} zone={zone} />}
    </section>
  )
}
