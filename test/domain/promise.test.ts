import { describe, expect, it } from 'vitest'
import { driftOf } from '../../shared/domain/readiness/drift.ts'
import {
  announceableTotal,
  datesOf,
  windowOf,
  workingOf,
} from '../../shared/domain/readiness/promise.ts'
import type { DropFacts } from '../../shared/domain/readiness/readiness.ts'
import type { BookingId } from '../../shared/domain/schedule/job.ts'
import { booking, cutBooking, cutting, monday, pieces, shifted, tuesday } from '../small-factory.ts'
import { event, facts, lineFacts, nest, ran, reservation, thousandths } from '../small-facts.ts'

describe('the window and its dates', () => {
  it('reaches from the first booking to the last', () => {
    expect(windowOf(facts())).toEqual({ start: monday('08:00'), end: monday('12:00') })
    expect(windowOf(facts({}, { bookings: [] }))).toBeNull()
  })

  it('aims at the end and signs a quarter of the window and two hours later', () => {
    expect(datesOf(facts())).toEqual({ targetAt: monday('12:00'), commitAt: monday('15:00') })
  })
})

describe('what may be announced', () => {
  it('is what is planned, less the expected loss and the exchange reserve, size by size', () => {
    const [working] = workingOf(facts())
    expect(working?.sizes).toMatchObject([
      {
        size: 'S',
        planned: 20,
        expectedLoss: 1,
        exchangeReserve: 1,
        notBacked: 0,
        announceable: 18,
      },
      {
        size: 'M',
        planned: 40,
        expectedLoss: 2,
        exchangeReserve: 1,
        notBacked: 0,
        announceable: 37,
      },
    ])
    expect(announceableTotal(facts())).toBe(55)
  })

  it('is nothing while a job has no booking', () => {
    expect(announceableTotal(facts({}, { bookings: [cutBooking()] }))).toBe(0)
  })

  it('is no more than the material reaches for', () => {
    const half = facts({ reservations: [reservation({ quantity: thousandths(15_000) })] })
    expect(workingOf(half)[0]?.sizes[0]).toMatchObject({ notBacked: 10, announceable: 8 })
  })

  it('is less when the floor loses more than was expected', () => {
    const scrap = event('scrap', { pieces: pieces(12) })
    const bad = facts({ progress: ran([cutting.id, [event('start'), scrap]]) })
    expect(workingOf(bad)[0]?.sizes[0]).toMatchObject({ expectedLoss: 4, announceable: 15 })
  })

  it('is never below nothing', () => {
    const none = facts({ reservations: [] })
    expect(announceableTotal(none)).toBe(0)
  })
})

describe('drift', () => {
  const promise = { promised: pieces(55), commitAt: monday('15:00'), targetAt: monday('12:00') }
  const drift = (of: DropFacts) => driftOf(promise, of)
  const finishing = (by: number) => facts({}, { bookings: [cutBooking(), shifted(booking(), by)] })

  it('is none while everything is as it was', () => {
    expect(drift(facts())).toEqual({ standing: 'true', causes: [] })
  })

  it('puts the promise at risk when the target has gone and the commit holds', () => {
    expect(drift(finishing(60))).toMatchObject({
      standing: 'at-risk',
      causes: [{ code: 'target-gone', projected: monday('13:00'), over: 60 }],
    })
  })

  it('puts it at risk when a gate fails that stood', () => {
    const stale = facts({ lines: [lineFacts({ nests: [nest({ piecesHash: '0' as never })] })] })
    expect(drift(stale)).toMatchObject({
      standing: 'at-risk',
      causes: [{ code: 'gate-failed', gate: 'nests-fresh' }],
    })
  })

  it('breaks it when the commit has gone', () => {
    const end = tuesday('11:00')
    const late = booking({ start: tuesday('09:00'), end })
    expect(drift(facts({}, { bookings: [cutBooking(), late] }))).toMatchObject({
      standing: 'broken',
      causes: [{ code: 'commit-gone', projected: end, over: 20 * 60 }],
    })
  })

  it('breaks it when a job is taken off the board, and the quantity goes with it', () => {
    const loose = facts({}, { bookings: [cutBooking()] })
    expect(drift(loose)).toMatchObject({
      standing: 'broken',
      causes: [
        { code: 'not-booked', jobs: 1 },
        { code: 'quantity-gone', promised: 55, now: 0 },
      ],
    })
  })

  it('breaks it when there is less than was promised', () => {
    const less = facts({ reservations: [reservation({ quantity: thousandths(29_000) })] })
    expect(drift(less)).toMatchObject({ standing: 'broken', causes: [{ code: 'quantity-gone' }] })
  })

  it('does not mind another drop elsewhere', () => {
    const other = booking({
      id: 'bkg_other' as BookingId,
      jobId: 'job_x' as never,
      start: tuesday('09:00'),
      end: tuesday('10:00'),
    })
    expect(drift(facts({}, { bookings: [cutBooking(), booking(), other] })).standing).toBe('true')
  })
})
