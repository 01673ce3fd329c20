import type { DropSummary } from '../../shared/contract/drops.ts'
import type { DropId } from '../../shared/domain/drop/drop.ts'

export interface FirstStep {
  readonly words: string
  readonly done: 'yes' | 'no'
  readonly to: '/board' | '/drops'
  readonly drop: DropId
}

/** The sample's way to a signed confirmation, each step read from the records. Null where there is no such drop. */
export function firstSteps(drops: readonly DropSummary[]): readonly FirstStep[] | null {
  const first = drops.find(({ drop }) => drop.origin === 'sample' && drop.ended === 'no')
  if (!first) return null
  const { drop, state, confirmation, gates, gatesStanding } = first
  const isBooked = state !== 'specified' && state !== 'idea'
  const isMended = drops.every((one) => one.drop.origin !== 'sample' || one.conflicts === 0)
  const step = (words: string, isDone: boolean, to: FirstStep['to']): FirstStep => ({
    words,
    done: isDone ? 'yes' : 'no',
    to,
    drop: drop.id,
  })
  return [
    step(`Place ${drop.code}’s waiting jobs on the board`, isBooked, '/board'),
    step('Mend the conflict on SEW-A', isMended, '/board'),
    step(
      `Pass the gates of ${drop.code}`,
      confirmation !== null || gatesStanding === gates,
      '/drops',
    ),
    step('Confirm and export', confirmation !== null, '/drops'),
  ]
}
