import { describe, expect, it } from 'vitest'
import type { Opening, OpeningId } from '../../shared/domain/resources/station.ts'
import type { Booking, BookingId } from '../../shared/domain/schedule/job.ts'
import {
  endHold,
  type HeldWindow,
  type HoldId,
  type HoldScene,
  holdDrop,
  releaseHold,
} from '../../shared/domain/windows/hold.ts'
import type { HoldEveningId, OpenedEvening } from '../../shared/domain/windows/hold-evening.ts'
import {
  booking,
  cutBooking,
  cutting,
  drop,
  hold,
  monday,
  NOW,
  sewing,
  tuesday,
  view,
} from '../small-factory.ts'

const lead = { id: 'hld_1' as HoldId, by: 'Lead One' }

function scene(differs: Partial<HoldScene> = {}): HoldScene {
  return {
    now: NOW,
    drop: drop(),
    jobs: [cutting, sewing],
    view: view({ bookings: [cutBooking(), booking()] }),
    hold: null,
    promised: null,
    ...differs,
  }
}

const held = (bookings: readonly Booking[], ...evenings: readonly OpenedEvening[]): HeldWindow => ({
  now: NOW,
  bookings,
  pinned: new Set(),
  evenings,
})

const refusalOf = (differs: Partial<HoldScene>, expiresAt = tuesday('10:00')) => {
  const held = holdDrop(scene(differs), expiresAt, lead)
  return held.ok ? null : held.refusal
}

describe('holding a window', () => {
  it('keeps the whole window until a moment, in somebody’s name', () => {
    expect(holdDrop(scene(), tuesday('10:00'), lead)).toEqual({
      ok: true,
      value: { hold: hold(), changes: [{ table: 'hold', before: null, after: hold() }] },
    })
  })

  it('holds on to what is held already, until another moment', () => {
    const held = holdDrop(scene({ hold: hold() }), tuesday('16:00'), lead)
    const after = hold({ expiresAt: tuesday('16:00') })
    expect(held).toMatchObject({ value: { changes: [{ table: 'hold', before: hold(), after }] } })
  })

  it('belongs to the sample when its drop does', () => {
    const held = holdDrop(scene({ drop: drop({ origin: 'sample' }) }), tuesday('10:00'), lead)
    expect(held).toMatchObject({ value: { hold: { origin: 'sample' } } })
  })

  it('is refused while a job still waits for its place', () => {
    const half = view({ bookings: [cutBooking()] })
    expect(refusalOf({ view: half })).toEqual({ code: 'not-booked', waiting: 1 })
    expect(refusalOf({ jobs: [] })).toEqual({ code: 'not-booked', waiting: 0 })
  })

  it('is refused once the window has begun', () => {
    expect(refusalOf({ now: monday('08:30') })).toEqual({
      code: 'starts-in-past',
      job: cutting.code,
      start: monday('08:00'),
    })
  })

  it('is refused where there is nothing to hold on to any more', () => {
    expect(refusalOf({ drop: drop({ ended: 'dropped' }) })).toEqual({ code: 'drop-ended' })
    expect(refusalOf({ promised: 2 })).toEqual({ code: 'already-confirmed', number: 2 })
  })

  it('is refused until a moment that has passed', () => {
    expect(refusalOf({}, NOW)).toEqual({ code: 'expires-in-past' })
  })
})

describe('letting go of a window', () => {
  it('takes off the board what is still only proposed', () => {
    expect(releaseHold(hold(), held([cutBooking(), booking()]))).toEqual({
      ok: true,
      value: [
        { table: 'hold', before: hold(), after: null },
        { table: 'booking', before: cutBooking(), after: null },
        { table: 'booking', before: booking(), after: null },
      ],
    })
  })

  it.each([
    ['locked', { lock: 'locked' }],
    ['approved', { state: 'approved' }],
    ['confirmed', { state: 'confirmed' }],
    ['running', { state: 'running' }],
    ['done', { state: 'done' }],
  ] as const)('leaves what is %s where it stands', (_, differs) => {
    const released = releaseHold(hold(), held([booking(differs)]))
    expect(released).toMatchObject({ ok: true, value: [{ table: 'hold' }] })
  })

  it('leaves what is pinned where it stands', () => {
    const pinned = new Set([booking().jobId])
    expect(releaseHold(hold(), { ...held([booking()]), pinned })).toMatchObject({
      ok: true,
      value: [{ table: 'hold' }],
    })
  })

  it('is refused where nothing is held', () => {
    expect(releaseHold(null, held([booking()]))).toEqual({
      ok: false,
      refusal: { code: 'not-held' },
    })
  })
})

describe('the evenings that were opened for a hold', () => {
  const late = booking({ start: monday('15:00'), end: monday('17:00') })
  const other = booking({ ...late, id: 'bkg_other' as BookingId })
  const opening: Opening = {
    id: 'opg_1' as OpeningId,
    stationId: late.stationId,
    start: monday('16:00'),
    end: monday('18:00'),
    note: 'Overtime',
    origin: 'own',
  }
  const evening = {
    id: 'hev_1' as HoldEveningId,
    holdId: hold().id,
    openingId: opening.id,
    origin: 'own',
  } as const
  const closing = { table: 'opening', before: opening, after: null }
  const unlinking = { table: 'holdEvening', before: evening, after: null }
  const opened = (...bookings: readonly Booking[]) => ({ evening, opening, bookings })

  const changesOf = (window: HeldWindow) => {
    const released = releaseHold(hold(), window)
    return released.ok ? released.value : []
  }

  it('close with it, once its own work has left them', () => {
    const changes = changesOf(held([late], opened(late)))
    expect(changes).toEqual(expect.arrayContaining([unlinking, closing]))
  })

  it.each([
    ['something else stands in them', [late], [late, other]],
    ['its own work is locked there', [{ ...late, lock: 'locked' as const }], [late]],
  ])('stay open where %s', (_, own, standing) => {
    const changes = changesOf(held(own, opened(...standing)))
    expect(changes).toContainEqual(unlinking)
    expect(changes).not.toContainEqual(closing)
  })

  it('stay open once they have begun', () => {
    const changes = changesOf({ ...held([late], opened(late)), now: monday('16:30') })
    expect(changes).not.toContainEqual(closing)
  })

  it('close with a drop that is over, though its bookings stay for the record', () => {
    const ended = { ...late, lock: 'locked' } as const
    expect(endHold(hold(), held([ended], opened(ended)))).toEqual([
      { table: 'hold', before: hold(), after: null },
      unlinking,
      closing,
    ])
    expect(endHold(null, held([ended]))).toEqual([])
  })
})
