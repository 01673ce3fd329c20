import { describe, expect, it } from 'vitest'
import { progressOf } from '../../shared/domain/floor/floor-run.ts'
import { monday, pieces } from '../small-factory.ts'
import { event } from '../small-facts.ts'
import { asked, changesOf, refusalOf, running, scene, started } from '../small-floor.ts'

describe('a take-back', () => {
  const count = event('good', { pieces: pieces(40) })
  const counted = scene({ ...running, events: [started, count] })
  const back = (id: typeof count.id | null) => asked('take-back', { takesBack: id })

  it('makes as if it had not been, and keeps both events', () => {
    const [change] = changesOf(counted, back(count.id))
    const events = [...counted.events, change?.after as typeof count]
    expect(progressOf(events)).toMatchObject({ good: 0, state: 'running' })
    expect(events).toHaveLength(3)
  })

  it('of a start puts the booking back to where it was', () => {
    expect(changesOf(running, back(started.id))).toMatchObject([
      {},
      { after: { state: 'approved' } },
    ])
  })

  it('is refused for what is not there, or was taken back before', () => {
    expect(refusalOf(counted, back(null))).toEqual({ code: 'nothing-to-take-back' })
    const again = scene({
      ...counted,
      events: [...counted.events, event('take-back', { takesBack: count.id })],
    })
    expect(refusalOf(again, back(count.id))).toEqual({ code: 'nothing-to-take-back' })
  })

  it('of a finish is refused while another job runs there', () => {
    const finish = event('finish')
    const busy = scene({ ...running, events: [started, finish], busyWith: 'J-0009' })
    expect(refusalOf(busy, back(finish.id))).toEqual({ code: 'station-busy', job: 'J-0009' })
  })

  it('of a start is refused while what was counted since still stands', () => {
    expect(refusalOf(counted, back(started.id))).toMatchObject({ code: 'wrong-state' })
  })
})

it('takes the same event, sent twice, once', () => {
  const twice = scene({
    ...running,
    events: [started, event('good', { id: 'fev_asked_good' as never })],
  })
  expect(changesOf(twice, asked('good', { pieces: pieces(5) }))).toEqual([])
  expect(refusalOf(twice, asked('good', { pieces: pieces(5) }))).toBe('taken')
})

describe('the time at work', () => {
  it('leaves out the pauses', () => {
    const at = (time: string) => ({ at: monday(time) })
    const events = [
      event('start', at('08:00')),
      event('pause', { ...at('09:00'), reason: 'Lunch' }),
      event('resume', at('09:30')),
      event('finish', at('10:00')),
    ]
    expect(progressOf(events)).toMatchObject({
      worked: 90,
      state: 'done',
      startedAt: monday('08:00'),
    })
  })

  it('remembers the call for help until work goes on', () => {
    const calls = [started, event('help', { reason: 'Needle' })]
    expect(progressOf(calls).help).toBe('Needle')
    expect(progressOf([...calls, event('pause'), event('resume')]).help).toBeNull()
  })
})
