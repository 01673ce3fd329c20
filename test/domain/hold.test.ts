import { describe, expect, it } from 'vitest'
import { type HoldId, type HoldScene, holdDrop, releaseHold } from '../../shared/domain/hold.ts'
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

const refusalOf = (differs: Partial<HoldScene>, expiresAt = tuesday('10:00')) => {
  const held = holdDrop(scene(differs), expiresAt, lead)
  return held.ok ? null : held.refusal
}

describe('holding a window', () => {
  it('keeps the whole window until a moment, in somebody’s name', () => {
    expect(holdDrop(scene(), tuesday('10:00'), lead)).toEqual({
      ok: true,
      value: [{ table: 'hold', before: null, after: hold() }],
    })
  })

  it('holds on to what is held already, until another moment', () => {
    const held = holdDrop(scene({ hold: hold() }), tuesday('16:00'), lead)
    expect(held).toEqual({
      ok: true,
      value: [{ table: 'hold', before: hold(), after: hold({ expiresAt: tuesday('16:00') }) }],
    })
  })

  it('belongs to the sample when its drop does', () => {
    const held = holdDrop(scene({ drop: drop({ origin: 'sample' }) }), tuesday('10:00'), lead)
    expect(held).toMatchObject({ value: [{ after: { origin: 'sample' } }] })
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
    expect(releaseHold(hold(), [cutBooking(), booking()], new Set())).toEqual({
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
    const released = releaseHold(hold(), [booking(differs)], new Set())
    expect(released).toMatchObject({ ok: true, value: [{ table: 'hold' }] })
  })

  it('leaves what is pinned where it stands', () => {
    const pinned = new Set([booking().jobId])
    expect(releaseHold(hold(), [booking()], pinned)).toMatchObject({
      ok: true,
      value: [{ table: 'hold' }],
    })
  })

  it('is refused where nothing is held', () => {
    expect(releaseHold(null, [booking()], new Set())).toEqual({
      ok: false,
      refusal: { code: 'not-held' },
    })
  })
})
