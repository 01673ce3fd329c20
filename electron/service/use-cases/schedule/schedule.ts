import type { AcceptAsk } from '../../../../shared/contract/planning.ts'
import type { BoardPlan, RetimeAsk } from '../../../../shared/contract/schedule.ts'
import { altered } from '../../../../shared/domain/change.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { BookingId } from '../../../../shared/domain/schedule/job.ts'
import type { PlanView } from '../../../../shared/domain/schedule/plan.ts'
import {
  type Manner,
  type Move,
  moveBookings,
  unschedule,
} from '../../../../shared/domain/schedule/schedule.ts'
import type { Span } from '../../../../shared/domain/time.ts'
import { listOf } from '../../database/reader.ts'
import { readPromised } from '../../database/reads/read-confirmations.ts'
import { readHolds } from '../../database/reads/read-holds.ts'
import {
  bookingsOf,
  heldPlaces,
  viewAhead,
  viewAround,
  viewOf,
} from '../../database/reads/read-moves.ts'
import { readOpenPlan } from '../../database/reads/read-open-plan.ts'
import { readPlan } from '../../database/reads/read-plan.ts'
import { readProgress } from '../../database/reads/read-progress.ts'
import { keepPromises } from '../../promises-kept.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { find } from '../edit.ts'
import { acceptProposal } from './accept-proposal.ts'
import { readBroken } from './broken.ts'
import { proposal, whatHelps } from './propose.ts'
import { unpinnedAll } from './schedule-parts.ts'
import { windows } from './windows.ts'

export const scheduleDoings: Doing<
  | 'schedule.moveJobs'
  | 'schedule.rippleJobs'
  | 'schedule.retimeJobs'
  | 'schedule.unschedule'
  | 'schedule.setLock'
  | 'schedule.acceptProposal'
  | 'schedule.workOvertime'
> = {
  'schedule.moveJobs': {
    undoable: 'yes',
    decide: (hands, moves) => moved(hands, viewAround(hands, moves), moves),
  },
  'schedule.rippleJobs': {
    undoable: 'yes',
    decide: (hands, moves) => moved(hands, viewAhead(hands, moves), moves, 'ripple'),
  },
  'schedule.retimeJobs': {
    undoable: 'yes',
    decide: (hands, ask) => keepPromises(hands.reader, retimed(hands, ask), ask),
  },
  'schedule.acceptProposal': { undoable: 'yes', decide: accepted },
  'schedule.workOvertime': { undoable: 'yes', decide: accepted },
  'schedule.unschedule': {
    undoable: 'yes',
    decide: (hands, ids) => unschedule(viewOf(hands, bookingsOf(hands.reader, ids)), ids),
  },
  'schedule.setLock': {
    undoable: 'yes',
    decide({ reader }, { bookingIds, lock }) {
      const bookings = bookingsOf(reader, bookingIds)
      if (bookings.length === 0) return refuse({ code: 'gone' })
      const pins = unpinnedAll(
        reader,
        bookings.map(({ jobId }) => jobId),
      )
      return ok([...bookings.map((booking) => altered('booking', booking, { lock })), ...pins])
    },
  },
}

function accepted(hands: Hands, ask: AcceptAsk) {
  const { moves } = ask
  return acceptProposal(hands, viewAround(hands, moves), ask, (longer) =>
    moved(hands, longer, moves),
  )
}

/** Each job where it stands: only its minutes are worked out anew. */
function retimed(hands: Hands, { jobIds }: RetimeAsk) {
  const moves = heldPlaces(hands.reader, jobIds).map(({ jobId, stationId, start }) => {
    return { jobId, stationId, start }
  })
  const gone = jobIds.find((id) => moves.every(({ jobId }) => jobId !== id))
  if (gone) return refuse({ code: 'gone', jobId: gone } as const)
  return moved(hands, viewAround(hands, moves), moves)
}

function moved(hands: Hands, view: PlanView, moves: readonly Move[], manner?: Manner) {
  const stranger = moves.find(({ personId }) => personId && !find(hands.reader, 'person', personId))
  if (stranger) return refuse({ code: 'gone', jobId: stranger.jobId } as const)
  return moveBookings(view, moves, () => hands.newId<BookingId>('bkg'), manner)
}

export const scheduleViews: Viewing<
  | 'schedule.plan'
  | 'schedule.broken'
  | 'schedule.troubles'
  | 'schedule.proposal'
  | 'schedule.whatHelps'
  | 'schedule.windows'
> = {
  'schedule.broken': readBroken,
  // Counted in a thread of its own: the service has other things to do than what nobody waits for.
  'schedule.troubles': ({ reader, workers, now }, _, watch) =>
    workers.run('count-troubles', readOpenPlan(reader, now()), watch),
  'schedule.windows': windows,
  'schedule.proposal': proposal,
  'schedule.whatHelps': whatHelps,
  'schedule.plan': (hands, span) => readBoard(hands, span),
}

function readBoard({ reader, now }: Hands, span: Span): BoardPlan {
  const plan = readPlan(reader, now(), span)
  const progress = readProgress(
    reader,
    plan.jobs.map(({ id }) => id),
  )
  const revisions = listOf(plan.lines.map(({ styleRevisionId }) => styleRevisionId))
  return {
    plan,
    holds: readHolds(reader),
    promises: readPromised(reader),
    progress: [...progress].map(([jobId, one]) => ({ jobId, progress: one })),
    styles: reader
      .all<BoardPlan['styles'][number]['revision']>(
        'select * from styleRevision where id in (select value from json_each(?))',
        revisions,
      )
      .flatMap((revision) => {
        const style = reader.one<BoardPlan['styles'][number]['style']>(
          'select * from style where id = ?',
          revision.styleId,
        )
        return style ? [{ style, revision }] : []
      }),
  }
}
