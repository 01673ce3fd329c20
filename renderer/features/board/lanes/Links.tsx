import type { Booking, BookingId, Job, JobId } from '../../../../shared/domain/schedule/job.ts'
import {
  type PlanView,
  predecessorsOf,
  successorsOf,
} from '../../../../shared/domain/schedule/plan.ts'
import type { Proposal } from '../../../../shared/domain/schedule/schedule.ts'
import { useBoardState } from '../board-state.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { useCarry } from '../hand/carry.ts'
import { isLeaving } from '../proposal/proposal-choice.ts'
import { type ProposalState, useProposal } from '../proposal/proposal-state.ts'
import { drawnSpan } from './actual.ts'
import { useHover } from './hover.ts'
import styles from './Links.module.css'
import { HEAD_HEIGHT, HEAD_WIDTH, LANE_HEIGHT } from './measures.ts'

/** So many chosen cards show their lines at once. */
const MOST = 12

interface Line {
  readonly key: string
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly standing: 'kept' | 'broken' | 'proposed'
}

/** From what must come before to what comes after: grey where the order is kept, red where it is broken. */
export function Links() {
  const board = useBoard()
  const hovered = useHover((state) => state.jobId)
  const carry = useCarry((state) => state.carry)
  const selected = useBoardState((state) => state.selected)
  const proposal = useProposal((state) => state.now)
  const moved = new Map(carry?.proposal?.placements.map((one) => [one.jobId, one]))
  const shown = carry ? carry.jobIds : [...selected, ...(hovered ? [hovered] : [])]
  if (shown.length === 0) return null
  const isBroken = brokenIn(board, carry?.proposal ?? null)
  const lines = [...new Set(shown.slice(0, MOST))].flatMap((id) => [
    ...linesOf(board, id, moved, isBroken),
    ...proposedLine(board, proposal, id),
  ])
  if (lines.length === 0) return null
  return (
    <svg className={styles.links} aria-hidden="true" data-testid="links">
      {[...new Map(lines.map((line) => [line.key, line])).values()].map(
        ({ key, from, to, standing }) => (
          <g key={key} className={styles.link} data-standing={standing}>
            <path d={curve(from, to)} />
            <circle cx={to[0]} cy={to[1]} r="3.5" />
          </g>
        ),
      )}
    </svg>
  )
}

type Moved = ReadonlyMap<JobId, Booking>

/** Whether a booking, as it lies or would lie, comes too early after what must be done before. */
type IsBroken = (booking: BookingId, predecessor: JobId) => boolean

function brokenIn({ conflictsOf }: BoardView, proposal: Proposal | null): IsBroken {
  return (bookingId, predecessorId) =>
    (proposal?.conflicts ?? conflictsOf.get(bookingId) ?? []).some(
      (one) =>
        one.code === 'out-of-order' &&
        one.bookingId === bookingId &&
        one.predecessorId === predecessorId,
    )
}

function linesOf(
  board: BoardView,
  jobId: JobId,
  moved: Moved,
  isBroken: IsBroken,
): readonly Line[] {
  const job = board.view.job.get(jobId)
  if (!job) return []
  const pairs = [
    ...predecessorsOf(board.view, job).map((one) => [one.job, job] as const),
    ...successorsOf(board.view, job).map((one) => [job, one] as const),
  ]
  return pairs.flatMap(([a, b]) => lineOf(board, [a, b], moved, isBroken))
}

function lineOf(
  board: BoardView,
  [a, b]: readonly [Job, Job],
  moved: Moved,
  isBroken: IsBroken,
): readonly Line[] {
  const placeOf = (job: Job) => {
    const booking = moved.get(job.id) ?? board.view.bookingOf.get(job.id)
    if (!booking) return undefined
    return { ...booking, ...(moved.has(job.id) ? {} : drawnSpan(board, booking)) }
  }
  const [first, second] = [placeOf(a), placeOf(b)]
  if (!first || !second) return []
  return [
    {
      key: `${a.id} ${b.id}`,
      from: [xOf(board, first.end), yOf(board.view, first)],
      to: [xOf(board, second.start), yOf(board.view, second)],
      standing: isBroken(second.id, a.id) ? 'broken' : 'kept',
    },
  ]
}

/** From where a job stands to where a proposal would have it. */
function proposedLine(board: BoardView, proposal: ProposalState, jobId: JobId): readonly Line[] {
  const held = board.view.bookingOf.get(jobId)
  if (proposal.state !== 'shown' || !held || !isLeaving(proposal, jobId)) return []
  const to = proposal.answer.proposal.placements.find((one) => one.jobId === jobId)
  if (!to) return []
  return [
    {
      key: `proposed ${jobId}`,
      from: [xOf(board, held.start), yOf(board.view, held)],
      to: [xOf(board, to.start), yOf(board.view, to)],
      standing: 'proposed',
    },
  ]
}

const xOf = ({ axis }: BoardView, at: Booking['start']) => HEAD_WIDTH + axis.xOf(at)

function yOf({ plan }: PlanView, { stationId }: Pick<Booking, 'stationId'>): number {
  const lane = plan.stations.findIndex(({ id }) => id === stationId)
  return HEAD_HEIGHT + lane * LANE_HEIGHT + LANE_HEIGHT / 2
}

function curve([x1, y1]: Line['from'], [x2, y2]: Line['to']): string {
  const reach = Math.max(24, Math.min(80, Math.abs(x2 - x1) / 2))
  return `M${x1} ${y1}C${x1 + reach} ${y1} ${x2 - reach} ${y2} ${x2} ${y2}`
}
