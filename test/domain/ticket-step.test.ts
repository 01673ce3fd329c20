import { describe, expect, it } from 'vitest'
import type { FloorScene } from '../../shared/domain/floor/floor-report.ts'
import { switchJobs } from '../../shared/domain/floor/floor-switch.ts'
import type { JobId } from '../../shared/domain/schedule/job.ts'
import { type TicketScene, ticketStep } from '../../shared/domain/tickets/ticket-step.ts'
import { booking, cell, cutting, press, sewing } from '../small-factory.ts'
import { event } from '../small-facts.ts'
import { asked, done, paused, refusalOf, running, scene, started } from '../small-floor.ts'

const other = { id: 'job_other' as JobId, code: 'J-0009', drop: 'CR-07' }
const step = (floor: FloorScene, differs: Partial<TicketScene> = {}) =>
  ticketStep({ floor, drop: 'LT-07', bookedAt: cell, inTheWay: null, ...differs })

describe('a ticket, scanned at a station', () => {
  it('starts its job, or goes on with it', () => {
    const taken = { is: 'taken', job: { code: sewing.code }, plannedAt: null, inTheWay: null }
    expect(step(scene())).toMatchObject({ ...taken, kind: 'start' })
    expect(step(paused)).toMatchObject({ ...taken, kind: 'resume' })
  })

  it('only shows the job that runs here already', () => {
    expect(step(running)).toEqual({ is: 'on-here' })
  })

  it('asks first where the job is planned elsewhere, or another one runs', () => {
    const far = { ...cell, id: 'stn_b' as never, code: 'SEW-B' }
    expect(step(scene(), { bookedAt: far })).toMatchObject({ is: 'taken', plannedAt: 'SEW-B' })
    expect(step(scene({ busyWith: 'J-0009' }), { inTheWay: other })).toMatchObject({
      is: 'taken',
      inTheWay: { code: 'J-0009', drop: 'CR-07' },
    })
  })

  it.each<[string, FloorScene, Partial<TicketScene>, object]>([
    ['runs elsewhere', running, { bookedAt: press }, { code: 'runs-elsewhere', station: 'PRS-1' }],
    ['is finished', done, {}, { code: 'wrong-state', state: 'done' }],
    [
      'has no time on the board',
      scene({ booking: null }),
      { bookedAt: null },
      { code: 'not-booked' },
    ],
    ['is for another kind of station', scene({ station: press }), {}, { code: 'wrong-station' }],
    [
      'has a recipe that nobody proved',
      scene({ recipe: 'unproven' }),
      {},
      { code: 'recipe-not-proven' },
    ],
  ])('is refused, and asks nothing, where its job %s', (_, floor, differs, refusal) => {
    expect(step(floor, { inTheWay: other, ...differs })).toMatchObject({ is: 'refused', refusal })
  })
})

describe('a paused job', () => {
  it('makes room at its station, and goes on once that is free', () => {
    expect(refusalOf({ ...paused, busyWith: 'J-0009' }, asked('resume'))).toEqual({
      code: 'station-busy',
      job: 'J-0009',
    })
    expect(refusalOf(paused, asked('resume'))).toBe('taken')
  })

  it('stays paused, once another job has come to the station, though the pause is taken back', () => {
    const pause = paused.events.find(({ kind }) => kind === 'pause')!
    const back = asked('take-back', { takesBack: pause.id })
    expect(refusalOf({ ...paused, busyWith: 'J-0009' }, back)).toMatchObject({
      code: 'station-busy',
    })
    expect(refusalOf(paused, back)).toBe('taken')
  })
})

describe('one job for another', () => {
  const on = scene({
    job: cutting,
    booking: booking({ id: 'bkg_on' as never, jobId: cutting.id, state: 'running' }),
    events: [{ ...started, jobId: cutting.id }],
  })
  const pause = asked('pause', { jobId: cutting.id, reason: 'LT-07 goes first' })
  const take = asked('start')
  const waiting = scene({ busyWith: cutting.code })

  it('pauses the one and starts the other', () => {
    const both = switchJobs({ pause, take }, { pause: on, take: waiting })
    const kinds =
      both.ok && both.value.flatMap(({ after }) => (after && 'kind' in after ? after.kind : []))
    expect(kinds).toEqual(['pause', 'start'])
  })

  it('pauses nothing for a job that cannot start', () => {
    const short = { ...waiting, recipe: 'unproven' } as const
    expect(switchJobs({ pause, take }, { pause: on, take: short })).toMatchObject({
      refusal: { code: 'recipe-not-proven' },
    })
    const third = { ...waiting, busyWith: 'J-0010' }
    expect(switchJobs({ pause, take }, { pause: on, take: third })).toMatchObject({
      refusal: { code: 'station-busy', job: 'J-0010' },
    })
    const idle = { ...on, events: [...on.events, { ...event('finish'), jobId: cutting.id }] }
    expect(switchJobs({ pause, take }, { pause: idle, take: scene() }).ok).toBe(false)
  })
})
