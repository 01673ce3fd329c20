import { describe, expect, it } from 'vitest'
import type { Change } from '../../shared/domain/change.ts'
import type { Booking } from '../../shared/domain/schedule/job.ts'
import type { Pin, PinId } from '../../shared/domain/schedule/pin.ts'
import { actOf } from '../../shared/domain/schedule/step-act.ts'
import { bench, booking, minutes, monday } from '../small-factory.ts'

const of = (differs: Partial<Booking>, before: Booking | null = booking()): Change => ({
  table: 'booking',
  before,
  after: booking(differs),
})

const pin = (differs: Partial<Pin> = {}): Pin => ({
  id: 'pin_1' as PinId,
  jobId: booking().jobId,
  ...{ time: 'pinned', station: 'free', person: 'free', origin: 'own' },
  ...differs,
})

const pinned = (before: Pin | null, after: Pin | null): Change => ({ table: 'pin', before, after })

describe('what a step of the board was', () => {
  it.each([
    ['schedule.moveJobs', of({}, null), 'place'],
    ['schedule.moveJobs', of({ personId: 'per_1' as never }), 'assign'],
    ['schedule.moveJobs', of({ setUp: minutes(10) }), 're-time'],
    ['schedule.moveJobs', of({ start: monday('11:00') }), null],
    ['schedule.moveJobs', of({ stationId: bench.id }), null],
    ['schedule.setLock', of({ lock: 'locked' }), 'lock'],
    ['schedule.setLock', of({}, booking({ lock: 'locked' })), 'unlock'],
    ['schedule.setPin', pinned(null, pin()), 'pin'],
    ['schedule.setPin', pinned(pin(), pin({ station: 'pinned' })), 'pin'],
    ['schedule.setPin', pinned(pin({ station: 'pinned' }), pin()), 'unpin'],
    ['schedule.setPin', pinned(pin(), null), 'unpin'],
    ['schedule.unschedule', { table: 'booking', before: booking(), after: null } as Change, null],
    ['history.undo', undefined, null],
  ] as const)('%s %#: %s', (command, first, act) => {
    expect(actOf(command, first)).toBe(act)
  })
})
