import type { DropSummary } from '../../../../shared/contract/drops.ts'
import { DAY, type Instant } from '../../../../shared/domain/time.ts'
import type { MarkName } from '../../../kit/Mark.tsx'

export const DROP_GROUPS = ['needs-you', 'on-track', 'confirmed', 'done'] as const
export type DropGroup = (typeof DROP_GROUPS)[number]

export const GROUP_TITLES: { readonly [Group in DropGroup]: string } = {
  'needs-you': 'Needs you',
  'on-track': 'On track',
  confirmed: 'Confirmed',
  done: 'Done',
}

/** Where a drop stands in the list: what waits for a person comes first. */
export function groupOf(
  { drop, state, standing, confirmation, gates, gatesStanding, late }: DropSummary,
  now: Instant,
): DropGroup {
  if (drop.ended !== 'no' || state === 'launched') return 'done'
  if (confirmation) {
    return standing === 'true' && now < confirmation.expiresAt ? 'confirmed' : 'needs-you'
  }
  return gatesStanding < gates || late ? 'needs-you' : 'on-track'
}

export interface DropMark {
  readonly of: MarkName
  readonly word: string
}

/** Marketing that starts within so long makes an unmet gate abnormal. */
const NEAR = 3 * DAY

export function markOf(one: DropSummary, now: Instant): DropMark {
  const { drop, state, confirmation, standing, late } = one
  if (drop.ended !== 'no') return { of: 'done', word: drop.ended }
  if (state === 'launched') return { of: 'done', word: 'launched' }
  if (!confirmation) return unconfirmedMark(one, now)
  const name = `v${confirmation.number}`
  if (standing === 'broken') return { of: 'blocked', word: `${name} broken` }
  if (standing === 'at-risk') return { of: 'late', word: `${name} at risk` }
  if (now >= confirmation.expiresAt) return { of: 'late', word: `${name} expired` }
  return late ? { of: 'late', word: `${name}, late` } : { of: 'promised', word: `${name} stands` }
}

function unconfirmedMark(
  { drop, gates, gatesStanding, late }: DropSummary,
  now: Instant,
): DropMark {
  if (late) return { of: 'late', word: 'late' }
  const open = gates - gatesStanding
  if (open === 0) return { of: 'ready', word: 'ready to confirm' }
  const word = open === 1 ? '1 gate to pass' : `${open} gates to pass`
  return { of: drop.marketingAt - now < NEAR ? 'late' : 'planned', word }
}

/** Finds by code, name or style, as people type: in any order, in any case. */
export function matches({ drop, styles }: DropSummary, text: string): boolean {
  const known = [drop.code, drop.name, ...styles].join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word))
}
