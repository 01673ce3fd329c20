import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pin, PinId } from '../../../shared/domain/schedule/pin.ts'
import { FLOOR_NOW } from '../../planned-floor.ts'
import { anyFloor, appliedTo, type DrawnFloor, planned } from './drawn-floor.ts'

const WAYS = ['time', 'station', 'person'] as const

/** All of a plan seen and pinned, each booking in one way; then every drop is wanted at once, so that all would move. */
const pinnedFloor = anyFloor.map((floor): DrawnFloor => {
  const { view, proposal } = planned(floor, 7, 100)
  const { plan } = appliedTo(view, proposal)
  const pins = plan.bookings.map(({ jobId }, index): Pin => {
    const free = { time: 'free', station: 'free', person: 'free' } as const
    const what = WAYS[index % WAYS.length]!
    return { id: `pin_${index}` as PinId, jobId, ...free, [what]: 'pinned', origin: 'own' }
  })
  const drops = plan.drops.map((drop) => ({ ...drop, launchAt: FLOOR_NOW }))
  return { ...floor, plan: { ...plan, drops, pins } }
})

describe('the engine and pins', () => {
  it('leaves a booking at the time, at the station, or with the person that somebody pinned it to', () => {
    const law = fc.property(pinnedFloor, (floor) => {
      const { view, proposal } = planned(floor)
      for (const { jobId, stationId, personId } of proposal.moves) {
        const held = view.bookingOf.get(jobId)
        const pin = view.pinOf.get(jobId)
        expect(pin?.time ?? 'free').toBe('free')
        if (held && pin?.station === 'pinned') expect(stationId).toBe(held.stationId)
        if (held?.personId && pin?.person === 'pinned') expect(personId).toBe(held.personId)
      }
    })
    fc.assert(law, { numRuns: 40 })
  })
})
