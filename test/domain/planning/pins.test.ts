import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pin, PinId } from '../../../shared/domain/pin.ts'
import { anyFloor, type DrawnFloor, planned } from './drawn-floor.ts'

/** The floor with every booking pinned: one to its time, the next to its station, and so on. */
function pinnedFloor(floor: DrawnFloor): DrawnFloor {
  const pins = floor.plan.bookings.map(({ jobId }, index): Pin => {
    const free = { time: 'free', station: 'free', person: 'free' } as const
    const what = index % 2 === 0 ? 'time' : 'station'
    return { id: `pin_${index}` as PinId, jobId, ...free, [what]: 'pinned', origin: 'own' }
  })
  return { ...floor, plan: { ...floor.plan, pins } }
}

describe('the engine and pins', () => {
  it('leaves a booking at the time, or at the station, that somebody pinned it to', () => {
    const law = fc.property(anyFloor, (floor) => {
      const { view, proposal } = planned(pinnedFloor(floor))
      for (const { jobId, stationId } of proposal.moves) {
        const held = view.bookingOf.get(jobId)
        const pin = view.pinOf.get(jobId)
        expect(pin?.time ?? 'free').toBe('free')
        if (held && pin?.station === 'pinned') expect(stationId).toBe(held.stationId)
      }
    })
    fc.assert(law, { numRuns: 25 })
  })
})
