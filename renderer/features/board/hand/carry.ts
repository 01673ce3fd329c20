import { create } from 'zustand'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { Booking, Job, JobId } from '../../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import {
  type Manner,
  type Move,
  type Proposal,
  proposeMove,
} from '../../../../shared/domain/schedule/schedule.ts'
import type { Instant } from '../../../../shared/domain/time.ts'

/** A card in the hand, by mouse, finger or keyboard, and what would be if it were let go here. */
export interface Carry {
  /** `placing`: picked up by a click, put down by another. `preview`: in nobody's hand, only shown. */
  readonly by: 'pointer' | 'keyboard' | 'placing' | 'preview'
  readonly jobId: JobId
  /** All that move with it, itself first. */
  readonly jobIds: readonly JobId[]
  readonly manner: Manner
  readonly target: { readonly stationId: StationId; readonly start: Instant } | null
  readonly proposal: Proposal | null
}

export const useCarry = create<{ readonly carry: Carry | null }>(() => ({ carry: null }))

export function pickUp(by: Carry['by'], jobId: JobId, selected: readonly JobId[]): void {
  const others = selected.includes(jobId) ? selected.filter((id) => id !== jobId) : []
  const jobIds = [jobId, ...others]
  useCarry.setState({ carry: { by, jobId, jobIds, manner: 'alone', target: null, proposal: null } })
}

export function putDown(): void {
  useCarry.setState({ carry: null })
}

/** What is only shown is shown no more; what is in a hand stays there. */
export function endPreview(): void {
  if (useCarry.getState().carry?.by === 'preview') putDown()
}

/** Thinks the move through, once for each place that the card comes to. */
export function carryTo(
  view: PlanView,
  stationId: StationId,
  start: Instant,
  manner?: Manner,
): void {
  const { carry } = useCarry.getState()
  if (!carry) return
  const { target } = carry
  const how = manner ?? carry.manner
  if (target?.stationId === stationId && target.start === start && how === carry.manner) return
  const moves = movesOf(view, carry, stationId, start)
  const proposal = proposeMove(view, moves, probeId, how)
  useCarry.setState({ carry: { ...carry, manner: how, target: { stationId, start }, proposal } })
}

export function carryNowhere(): void {
  const { carry } = useCarry.getState()
  if (carry?.target) useCarry.setState({ carry: { ...carry, target: null, proposal: null } })
}

/** The same card at the same place, pushing along what follows, or not any more. */
export function carryAs(view: PlanView, manner: Manner): void {
  const { carry } = useCarry.getState()
  if (!carry || carry.manner === manner) return
  if (carry.target) carryTo(view, carry.target.stationId, carry.target.start, manner)
  else useCarry.setState({ carry: { ...carry, manner } })
}

/**
 * The card goes to the place; those that were chosen with it keep their distance in time, each on its own lane. Carried
 * to another lane they all go there.
 */
export function movesOf(
  view: PlanView,
  { jobId, jobIds }: Pick<Carry, 'jobId' | 'jobIds'>,
  stationId: StationId,
  start: Instant,
): readonly Move[] {
  const held = view.bookingOf.get(jobId)
  const shift = held ? start - held.start : 0
  const isAcross = held !== undefined && held.stationId !== stationId
  const others = jobIds.flatMap((id): readonly Move[] => {
    const booking = id === jobId ? undefined : view.bookingOf.get(id)
    if (!booking) return []
    const later = (booking.start + shift) as Instant
    return [{ jobId: id, stationId: isAcross ? stationId : booking.stationId, start: later }]
  })
  return [{ jobId, stationId, start }, ...others]
}

export const probeId = ({ id }: Job) => `bkg_preview_${id}` as Booking['id']
