import { useContext, useEffect } from 'react'
import type { ExpiredHold } from '../../shared/contract/line.ts'
import { ClientContext } from './hooks.ts'

/** Hears of holds that let go by themselves while the window is open. */
export function useExpiredHolds(tell: (expired: ExpiredHold) => void): void {
  const client = useContext(ClientContext)
  useEffect(
    () => client?.onNews((heard) => heard !== 'everything' && heard.expired?.forEach(tell)),
    [client, tell],
  )
}

/** The hold of LT-07 has run out: 4 jobs are back in the strip, and the overtime opened for it is closed. */
export function explainExpired({ code, freed, closed, left }: ExpiredHold): string {
  const jobs =
    freed === 0
      ? 'nothing of its window was free to go'
      : `${freed === 1 ? '1 job is' : `${freed} jobs are`} back in the strip`
  return `The hold of ${code} has run out: ${jobs}${overtimeWords(closed, left)}.`
}

function overtimeWords(closed: number, left: number): string {
  if (closed + left === 0) return ''
  if (left === 0) return ', and the overtime opened for it is closed'
  const evenings = left === 1 ? '1 evening' : `${left} evenings`
  return closed === 0
    ? ', and the overtime opened for it stays for what else is worked there'
    : `, and of the overtime opened for it ${evenings} stay${left === 1 ? 's' : ''} open`
}
