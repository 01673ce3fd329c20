import { describe, expect, it } from 'vitest'
import { findConflicts } from '../../shared/domain/conflicts/conflicts.ts'
import type { BookingId } from '../../shared/domain/schedule/job.ts'
import type { Plan } from '../../shared/domain/schedule/plan.ts'
import { proposeMove } from '../../shared/domain/schedule/schedule.ts'
import type { OperationId } from '../../shared/domain/style/operation.ts'
import {
  booking,
  both,
  cut,
  cutting,
  minutes,
  monday,
  move,
  operation,
  others,
  sew,
  sewing,
  shifted,
  view,
} from '../small-factory.ts'
import { rule } from '../small-facts.ts'

const newId = () => 'bkg_new' as BookingId
const placedBy = (differs: Partial<Plan>, moves = [move()]) =>
  proposeMove(view(differs), moves, newId).placements[0]
const codesIn = (differs: Partial<Plan>) => findConflicts(view(differs)).map(({ code }) => code)

describe('a set-up', () => {
  const covering = operation({ id: 'opn_cover' as OperationId, setUpKey: 'coverstitch' })
  const cover = { ...others.job, operationId: covering.id }
  const differs = {
    ...both,
    operations: [cut, sew, covering],
    jobs: [cutting, sewing, cover],
    changeoverRules: [rule('coverstitch', 'overlock', 25), rule('*', '*', 10, 1)],
  }
  const early = shifted(others.booking, -120)

  it('is the one from what stands before it', () => {
    const placed = placedBy({ ...differs, bookings: [early] })
    expect(placed).toMatchObject({ setUp: 25, end: monday('12:25') })
  })

  it('is the first match, and the first of the day is from anything', () => {
    expect(placedBy(differs)?.setUp).toBe(10)
  })

  it('is nothing from the same to the same', () => {
    const same = { ...differs, jobs: [cutting, sewing, others.job], bookings: [early] }
    expect(placedBy(same)?.setUp).toBe(0)
  })

  it('takes into account what is moved along with it', () => {
    const moves = [
      move({ jobId: cover.id, start: monday('08:00') }),
      move({ start: monday('11:00') }),
    ]
    const { placements } = proposeMove(view(differs), moves, ({ id }) => `bkg_${id}` as BookingId)
    expect(placements.map(({ setUp }) => setUp)).toEqual([10, 25])
  })

  it('that no rule allows takes no minutes and is a conflict', () => {
    const bookings = [early, booking()]
    const strict = { ...differs, changeoverRules: [], bookings }
    expect(placedBy(strict)?.setUp).toBe(0)
    expect(codesIn(strict)).toEqual(['no-changeover'])
  })

  it('that the rules have made longer is a conflict, until it is re-timed', () => {
    const timed = booking({ setUp: minutes(20), end: monday('12:20') })
    const short = { ...differs, bookings: [early, timed] }
    const changed = { code: 'set-up-changed', bookingId: 'bkg_sew', setUp: 20, needs: 25 }
    expect(findConflicts(view(short))).toContainEqual(changed)
    const { placements } = proposeMove(view(short), [move()], newId)
    expect(placements).toMatchObject([{ setUp: 25, start: timed.start, end: monday('12:25') }])
    expect(codesIn({ ...short, bookings: [early, ...placements] })).not.toContain('set-up-changed')
  })

  it('that the rules have made shorter is time lost, and no conflict', () => {
    const timed = booking({ setUp: minutes(40), end: monday('12:40') })
    expect(codesIn({ ...differs, bookings: [early, timed] })).not.toContain('set-up-changed')
  })

  it('of what may not be moved may be made in the idle time before it', () => {
    const locked = booking({ lock: 'locked' })
    const ready = { ...early, setUp: minutes(10) }
    const codes = (by: number) => codesIn({ ...differs, bookings: [shifted(ready, by), locked] })
    expect(codes(0)).toContain('set-up-changed')
    expect(codes(-30)).not.toContain('set-up-changed')
  })
})
