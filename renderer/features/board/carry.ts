import { create } from 'zustand'
import type { Booking, Job, JobId } from '../../../shared/domain/job.ts'
import type { PlanView } from '../../../shared/domain/plan.ts'
import { type Move, type Proposal, proposeMove } from '../../../shared/domain/schedule.ts'
import type { StationId } from '../../../shared/domain/station.ts'
import type { Instant } from '../../../shared/domain/time.ts'

/** A card in the hand, by mouse, finger or keyboard, and what would be if it were let go here. */
export interface Carry {
  readonly by: 'pointer' | 'keyboard' | 'placing'
  readonly jobId: JobId
  /** All that move with it, itself first. */
  readonly jobIds: readonly JobId[]
  readonly target: { readonly stationId: StationId; readonly start: Instant } | null
  readonly proposal: Proposal | null
}

export const useCarry = create<{ readonly carry: Carry | null }>(() => ({ carry: null }))

export function pickUp(by: Carry['by'], jobId: JobId, selected: readonly JobId[]): void {
  const others = selected.includes(jobId) ? selected.filter((id) => id !== jobId) : []
  useCarry.setState({
    carry: { by, jobId, jobIds: [jobId, ...others], target: null, proposal: null },
  })
}

export function putDown(): void {
  useCarry.setState({ carry: null })
}

/** Thinks the move through, once for each place that the card comes to. */
export function carryTo(view: PlanView, stationId: StationId, start: Instant): void {
  const { carry } = useCarry.getState()
  if (!carry) return
  const { target } = carry
  if (target?.stationId === stationId && target.start === start) return
  const moves = movesOf(view, carry, stationId, start)
  const proposal = proposeMove(view, moves, probeId)
  useCarry.setState({ carry: { ...carry, target: { stationId, start }, proposal } })
}

export function carryNowhere(): void {
  const { carry } = useCarry.getState()
  if (carry?.target) useCarry.setState({ carry: { ...carry, target: null, proposal: null } })
}

/** The card goes to the place; those that were chosen with it keep their stations and their distance in time. */
export function movesOf(
  view: PlanView,
  { jobId, jobIds }: Pick<Carry, 'jobId' | 'jobIds'>,
  stationId: StationId,
  start: Instant,
): readonly Move[] {
  const held = view.bookingOf.get(jobId)
  const shift = held ? start - held.start : 0
  const others = jobIds.flatMap((id): readonly Move[] => {
    const booking = id === jobId ? undefined : view.bookingOf.get(id)
    if (!booking) return []
    const later = (booking.start + shift) as Instant
    return [{ jobId: id, stationId: booking.stationId, start: later }]
  })
  return [{ jobId, stationId, start }, ...others]
}

const probeId = ({ id }: Job) => `bkg_preview_${id}` as Booking['id']
