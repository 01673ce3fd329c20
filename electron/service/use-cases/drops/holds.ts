import type { Signature } from '../../../../shared/contract/line.ts'
import type { TakeWindow } from '../../../../shared/contract/windows.ts'
import type { DropId } from '../../../../shared/domain/drop/drop.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Booking, BookingId, Job } from '../../../../shared/domain/schedule/job.ts'
import { openPlan } from '../../../../shared/domain/schedule/plan.ts'
import {
  type HoldId,
  type HoldScene,
  holdDrop,
  releaseHold,
} from '../../../../shared/domain/windows/hold.ts'
import { takeWindow } from '../../../../shared/domain/windows/take-window.ts'
import { findLive } from '../../database/reads/read-confirmations.ts'
import { findHold, readBookingsOf, readHeld } from '../../database/reads/read-holds.ts'
import { readOpenPlan } from '../../database/reads/read-open-plan.ts'
import { keepPromises } from '../../promises-kept.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { find } from '../edit.ts'
import { openForHold } from '../schedule/open-evenings.ts'

export const holdDoings: Doing<'schedule.holdDrop' | 'schedule.releaseHold' | 'schedule.takeSlot'> =
  {
    'schedule.holdDrop': {
      undoable: 'yes',
      decide(hands, { dropId, expiresAt }, by) {
        const scene = sceneOf(hands, dropId, readBookingsOf(hands.reader, dropId))
        if (!scene) return refuse({ code: 'gone' })
        const held = holdDrop(scene, expiresAt, fresh(hands, by.actor))
        return held.ok ? ok(held.value.changes) : held
      },
    },
    'schedule.releaseHold': {
      undoable: 'yes',
      decide: ({ reader, now }, dropId) =>
        releaseHold(findHold(reader, dropId), readHeld(reader, dropId, now())),
    },
    'schedule.takeSlot': {
      undoable: 'yes',
      decide: (hands, ask, by) => keepPromises(hands.reader, taken(hands, ask, by), ask),
    },
  }

function taken(hands: Hands, ask: TakeWindow, by: Signature) {
  const { dropId, moves, overtime, expiresAt } = ask
  const view = openPlan(readOpenPlan(hands.reader, hands.now()))
  const booked = takeWindow(view, { moves, overtime }, () => hands.newId<BookingId>('bkg'))
  if (!booked.ok) return booked
  const { placed, changes } = booked.value
  const scene = sceneOf(hands, dropId, [...readBookingsOf(hands.reader, dropId), ...placed])
  if (!scene) return refuse({ code: 'gone' } as const)
  const held = holdDrop(scene, expiresAt, fresh(hands, by.actor))
  if (!held.ok) return held
  const { hold, changes: holding } = held.value
  return ok([...holding, ...openForHold(hands, overtime, hold), ...changes])
}

const fresh = (hands: Hands, by: string) => ({ id: hands.newId<HoldId>('hld'), by })

/** A later booking of a job stands for an earlier one. */
function sceneOf(
  { reader, now }: Hands,
  dropId: DropId,
  bookings: readonly Booking[],
): HoldScene | null {
  const drop = find(reader, 'drop', dropId)
  if (!drop) return null
  return {
    now: now(),
    drop,
    jobs: reader.all<Job>('select * from job where dropId = ? order by code', dropId),
    view: { bookingOf: new Map(bookings.map((one) => [one.jobId, one])) },
    hold: findHold(reader, dropId),
    promised: findLive(reader, dropId)?.number ?? null,
  }
}
