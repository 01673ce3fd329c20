import { describe, expect, it } from 'vitest'
import type { FloorScene } from '../../shared/domain/floor/floor-report.ts'
import { mostPieces, progressOf } from '../../shared/domain/floor/floor-run.ts'
import { cell, monday, pieces, press, sewing } from '../small-factory.ts'
import { event, permille } from '../small-facts.ts'
import {
  asked,
  changesOf,
  done,
  paused,
  refusalOf,
  running,
  scene,
  started,
} from '../small-floor.ts'

describe('a start', () => {
  it('adds its event and sets the booking running, where it really runs', () => {
    const changes = changesOf(scene(), asked('start'))
    expect(changes).toMatchObject([
      { table: 'floorEvent', before: null, after: { kind: 'start', at: monday('11:00') } },
      { table: 'booking', after: { state: 'running', stationId: cell.id } },
    ])
  })

  it.each<[string, FloorScene, object]>([
    ['a job with no booking', scene({ booking: null }), { code: 'not-booked' }],
    [
      'at a station that cannot do it',
      scene({ station: press }),
      { code: 'wrong-station', station: 'PRS-1', needs: 'cell' },
    ],
    [
      'at a station that runs another job',
      scene({ busyWith: 'J-0009' }),
      { code: 'station-busy', job: 'J-0009' },
    ],
    ['a job that runs', running, { code: 'wrong-state', state: 'running' }],
    ['a job that is done', done, { code: 'wrong-state', state: 'done' }],
  ])('is refused for %s', (_, of, refusal) => {
    expect(refusalOf(of, asked('start'))).toMatchObject(refusal)
  })

  const following = (good: number, transferBatch: number | null, finished = false) =>
    scene({
      predecessors: [
        {
          code: 'J-0001',
          planned: pieces(60),
          transferBatch: transferBatch === null ? null : pieces(transferBatch),
          progress: progressOf([
            event('start'),
            event('good', { pieces: pieces(good) }),
            ...(finished ? [event('finish')] : []),
          ]),
        },
      ],
    })

  it('is refused while what comes before it is not done, and says how far that is', () => {
    expect(refusalOf(following(30, null), asked('start'))).toEqual({
      code: 'predecessor-not-done',
      job: 'J-0001',
      good: 30,
      enough: 60,
    })
    expect(refusalOf(following(19, 20), asked('start'))).toMatchObject({ good: 19, enough: 20 })
  })

  it('is taken once the transfer batch is there, or all of it, or what there is was finished short', () => {
    expect(refusalOf(following(20, 20), asked('start'))).toBe('taken')
    expect(refusalOf(following(60, null, true), asked('start'))).toBe('taken')
    expect(refusalOf(following(12, 20, true), asked('start'))).toBe('taken')
  })
})

describe('a count', () => {
  const good = (count: number) => asked('good', { pieces: pieces(count) })

  it('is of one piece or more, while the job runs', () => {
    expect(refusalOf(running, good(0))).toEqual({ code: 'no-pieces' })
    expect(refusalOf(paused, good(1))).toMatchObject({ code: 'wrong-state', state: 'paused' })
    expect(refusalOf(running, good(5))).toBe('taken')
  })

  it('goes no further than five in a hundred over what was planned, good and scrap together', () => {
    expect(mostPieces(sewing.pieces, permille(50))).toBe(63)
    expect(refusalOf(running, good(63))).toBe('taken')
    expect(refusalOf(running, good(64))).toEqual({ code: 'too-many', counted: 64, most: 63 })
    const some = scene({ ...running, events: [started, event('scrap', { pieces: pieces(3) })] })
    expect(refusalOf(some, good(61))).toEqual({ code: 'too-many', counted: 64, most: 63 })
  })

  it('of scrap says why', () => {
    expect(refusalOf(running, asked('scrap', { pieces: pieces(1) }))).toEqual({ code: 'no-reason' })
    const torn = asked('scrap', { pieces: pieces(1), reason: 'Torn' })
    expect(refusalOf(running, torn)).toBe('taken')
  })
})

describe('a pause, a call and a finish', () => {
  it('say why, and in their time', () => {
    expect(refusalOf(running, asked('pause'))).toEqual({ code: 'no-reason' })
    expect(refusalOf(running, asked('pause', { reason: '   ' }))).toEqual({ code: 'no-reason' })
    expect(refusalOf(scene(), asked('pause', { reason: 'Lunch' }))).toMatchObject({
      code: 'wrong-state',
    })
    expect(refusalOf(running, asked('help'))).toEqual({ code: 'no-reason' })
    expect(refusalOf(done, asked('help', { reason: 'Needle' }))).toMatchObject({
      code: 'wrong-state',
    })
    expect(refusalOf(running, asked('resume'))).toMatchObject({ code: 'wrong-state' })
    expect(refusalOf(paused, asked('resume'))).toBe('taken')
  })

  it('finish short only with a reason, and whole without one', () => {
    expect(refusalOf(running, asked('finish'))).toEqual({ code: 'no-reason' })
    expect(refusalOf(running, asked('finish', { reason: 'Fabric ran out' }))).toBe('taken')
    const whole = scene({ ...running, events: [started, event('good', { pieces: pieces(60) })] })
    expect(changesOf(whole, asked('finish'))).toMatchObject([{}, { after: { state: 'done' } }])
    expect(refusalOf(scene(), asked('finish'))).toMatchObject({ code: 'wrong-state' })
  })
})
