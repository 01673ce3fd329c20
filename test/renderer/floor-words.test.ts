import { describe, expect, it } from 'vitest'
import { eventWords } from '../../renderer/features/floor/event-words.ts'
import { paceOf, printPace } from '../../renderer/features/floor/pace.ts'
import { explainFloor } from '../../renderer/features/floor/refusals.ts'
import {
  explainTicket,
  type Taken,
  takeQuestion,
} from '../../renderer/features/floor/tickets/take-words.ts'
import { progressOf } from '../../shared/domain/floor/floor-run.ts'
import { booking, minutes, monday, operation, pieces, sewing } from '../small-factory.ts'
import { event } from '../small-facts.ts'

describe('the pace of a job', () => {
  const at = (time: string) => ({ at: monday(time) })
  const job = (...events: readonly ReturnType<typeof event>[]) => ({
    job: sewing,
    booking: booking({ setUp: minutes(30), run: minutes(600) }),
    operation: operation(),
    progress: progressOf(events),
  })

  it('counts the minutes at work for each good piece, up to now', () => {
    const running = job(
      event('start', at('08:00')),
      event('good', { ...at('08:30'), pieces: pieces(6) }),
    )
    expect(paceOf(running, monday('09:00'))).toMatchObject({ worked: 60, each: 10 })
  })

  it('stands still while the job is paused', () => {
    const paused = job(
      event('start', at('08:00')),
      event('pause', { ...at('08:30'), reason: 'Break' }),
    )
    expect(paceOf(paused, monday('12:00'))).toMatchObject({ worked: 30, each: null })
  })

  it('is behind by what was worked beyond set-up and the minutes planned for what is counted', () => {
    const start = event('start', at('08:00'))
    expect(paceOf(job(start), monday('08:30')).behind).toBe(0)
    const six = event('good', { ...at('09:00'), pieces: pieces(6) })
    expect(paceOf(job(start, six), monday('09:40')).behind).toBe(100 - 30 - 60)
  })

  it('is printed as minutes and seconds', () => {
    expect(printPace(minutes(1.125))).toBe('1:08')
    expect(printPace(minutes(0.999))).toBe('1:00')
  })
})

it('says in few words what was reported', () => {
  expect(eventWords(event('good', { pieces: pieces(10) }))).toBe('+10 good')
  expect(eventWords(event('scrap', { pieces: pieces(2), reason: 'Scorch' }))).toBe(
    '2 scrap: Scorch',
  )
  expect(eventWords(event('finish', { reason: null }))).toBe('Finished')
})

it('says why the floor refuses, and what to do', () => {
  const before = {
    code: 'predecessor-not-done',
    job: 'J-0101',
    good: pieces(11),
    enough: pieces(40),
  } as const
  expect(explainFloor(before)).toBe(
    'Too early: J-0101 comes first and has 11 good. This starts when it has 40.',
  )
  expect(explainFloor({ code: 'wrong-state', kind: 'good', state: 'paused' })).toBe(
    'This job is paused. Resume it first.',
  )
})

describe('a scanned ticket', () => {
  const job = { id: sewing.id, code: 'J-0104' }
  const taken: Taken = {
    is: 'taken',
    job,
    drop: 'LT-07',
    kind: 'start',
    plannedAt: null,
    inTheWay: null,
  }
  const cut = { id: 'job_other' as never, code: 'J-0301', drop: 'HD-02' }

  it('asks nothing where it can start at once', () => {
    expect(takeQuestion(taken)).toBeNull()
  })

  it('asks before the job comes from elsewhere', () => {
    expect(takeQuestion({ ...taken, plannedAt: 'SEW-B' })).toEqual({
      title: 'Planned on SEW-B',
      words: 'LT-07 is planned on SEW-B. The board will show it here.',
      yes: 'Start here',
    })
    expect(takeQuestion({ ...taken, kind: 'resume', plannedAt: 'SEW-B' })?.yes).toBe('Resume here')
  })

  it('asks before another one is paused, and tells two jobs of one drop apart', () => {
    expect(takeQuestion({ ...taken, inTheWay: cut })?.title).toBe('Pause HD-02 and start LT-07?')
    const own = { ...cut, drop: 'LT-07' }
    expect(takeQuestion({ ...taken, kind: 'resume', inTheWay: own })?.title).toBe(
      'Pause LT-07 J-0301 and resume LT-07 J-0104?',
    )
  })

  it('says why it does nothing', () => {
    expect(explainTicket({ code: 'misread' })).toContain('not read right')
    expect(explainTicket({ code: 'runs-elsewhere', job: 'J-0104', station: 'SEW-B' })).toBe(
      'J-0104 runs at SEW-B. Pause it there first.',
    )
    expect(explainTicket({ code: 'not-booked' })).toContain('no time on the board')
  })
})
