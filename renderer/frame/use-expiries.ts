import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ExpiredHold } from '../../shared/contract/line.ts'
import { explainExpired, useExpiredHolds } from '../bridge/expired-holds.ts'
import { notice } from '../kit/toast.tsx'

/** Says of every hold that runs out while somebody may look elsewhere; not at a station, where nobody plans. */
export function useExpiries(where: 'office' | 'station'): void {
  const navigate = useNavigate()
  const tell = useCallback(
    (expired: ExpiredHold) => {
      if (where === 'station') return
      const show = () => void navigate({ to: '/drops', search: { drop: expired.dropId } })
      notice({ words: explainExpired(expired), label: `Show ${expired.code}`, show })
    },
    [where, navigate],
  )
  useExpiredHolds(tell)
}
