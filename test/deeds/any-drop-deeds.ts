import fc from 'fast-check'
import type { FirstArticleId } from '../../shared/domain/floor/first-article.ts'
import { eveningsOf } from '../../shared/domain/planning/evenings.ts'
import type { Pieces } from '../../shared/domain/quantity.ts'
import { openPlan } from '../../shared/domain/schedule/plan.ts'
import { after } from '../../shared/domain/time.ts'
import { freshId } from '../fresh-id.ts'
import { saidAt } from '../said-at.ts'
import { type Deed, NO_JOB, NO_STATION, number, of, pick, planOf, START } from './deed.ts'

/** Steps on drops, on their windows and from the floor. */
export const dropDeeds: readonly fc.Arbitrary<Deed>[] = [
  fc.tuple(number, number).map(([at, hours]) =>
    of('schedule.holdDrop', async (small) => {
      const { drops } = await planOf(small)
      return { dropId: pick(drops, at).id, expiresAt: after(START, 60 * (1 + hours)) }
    }),
  ),
  fc.tuple(number, number, number).map(([at, evening, hours]) =>
    of('schedule.takeSlot', async (small) => {
      const plan = await planOf(small)
      const job = pick(plan.jobs, at)
      const { stationKind } = plan.operations.find(({ id }) => id === job.operationId)!
      const station = plan.stations.find(({ kind }) => kind === stationKind)
      const evenings = station
        ? eveningsOf(openPlan(plan), plan.bookings, [station.id], plan.horizon)
        : []
      const overtime = evenings.length > 0 ? [pick(evenings, evening)] : []
      const moves = overtime.map(({ stationId, start }) => ({ jobId: job.id, stationId, start }))
      return { dropId: job.dropId, moves, overtime, expiresAt: after(START, 60 * (1 + hours)) }
    }),
  ),
  number.map((at) =>
    of('schedule.releaseHold', async (small) => pick((await planOf(small)).drops, at).id),
  ),
  number.map((at) =>
    of('drops.reserveMaterials', async (small) => pick((await planOf(small)).drops, at).id),
  ),
  number.map((at) =>
    of('drops.passGate', async (small) => ({
      dropId: pick((await planOf(small)).drops, at).id,
      gate: 'fulfilment-agreed',
      reason: `Pickup ${at}`,
      by: 'Lead One',
      role: 'lead',
    })),
  ),
  number.map((at) =>
    of('drops.endDrop', async (small) => ({
      dropId: pick((await planOf(small)).drops, at).id,
      ended: 'dropped',
    })),
  ),
  number.map((at) =>
    of('drops.createDrop', async (small) => {
      const plan = await planOf(small)
      const line = pick(plan.lines, at)
      const lines = [{ ...line, pieces: { M: 10 + at } }] as never
      const launchAt = after(START, 60 * 24 * (20 + at))
      const times = { launchAt, marketingAt: launchAt, audience: 'Members', announcedLimit: null }
      return { dropId: freshId('drp'), order: { code: `N-${at}`, name: 'New', ...times, lines } }
    }),
  ),
  number.map((at) =>
    of('floor.report', async (small) => {
      const plan = await planOf(small)
      const booking = pick(plan.bookings, at)
      const [stationId, jobId] = [booking?.stationId ?? NO_STATION, booking?.jobId ?? NO_JOB]
      const kind = pick(['start', 'good', 'pause', 'finish'] as const, at)
      return saidAt(stationId, jobId, kind, { pieces: 5 as Pieces, reason: 'Lunch' })
    }),
  ),
  number.map((at) =>
    of('print.recordTickets', async (small) => [pick((await planOf(small)).jobs, at).id]),
  ),
  fc.tuple(number, number).map(([at, other]) =>
    of('floor.switchJobs', async (small) => {
      const { bookings } = await planOf(small)
      const stationId = pick(bookings, at)?.stationId ?? NO_STATION
      const report = (index: number, kind: 'pause' | 'start') =>
        saidAt(stationId, pick(bookings, index)?.jobId ?? NO_JOB, kind, {
          reason: 'Another goes first',
        })
      return { pause: report(at, 'pause'), take: report(other, 'start') }
    }),
  ),
  number.map((at) =>
    of('floor.releaseArticle', async (small) => {
      const booking = pick((await planOf(small)).bookings, at)
      return {
        id: freshId<FirstArticleId>('art'),
        jobId: booking?.jobId ?? ('job_none' as never),
        stationId: booking?.stationId ?? ('stn_none' as never),
        by: 'Operator 2',
        temperature: 155 as never,
        dwell: 12 as never,
        pressure: 280 as never,
      }
    }),
  ),
]
