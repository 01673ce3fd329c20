import { describe, expect, it } from 'vitest'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import { createDrop, type DropOrder, type DropScene } from '../../shared/domain/drop/drop-rules.ts'
import { stateOf } from '../../shared/domain/drop/drop-state.ts'
import { progressOf } from '../../shared/domain/floor/floor-run.ts'
import type { Colourway, ColourwayId } from '../../shared/domain/style/style.ts'
import { freshId } from '../fresh-id.ts'
import { cut, drop, hold, monday, NOW, pieces, sew, tee } from '../small-factory.ts'
import { event, revision } from '../small-facts.ts'

const ecru: Colourway = {
  id: 'col_ecru' as ColourwayId,
  styleRevisionId: tee,
  name: 'Ecru',
  position: 0,
  origin: 'own',
}

function scene(differs: Partial<DropScene> = {}): DropScene {
  const style = { revisions: [revision()], colourways: [ecru], operations: [cut, sew] }
  return { now: NOW, codes: ['LT-06'], ...style, jobCount: 7, newId: freshId, ...differs }
}

const tees = { styleRevisionId: tee, colourway: 'Ecru', pieces: { S: pieces(20), M: pieces(40) } }

function order(differs: Partial<DropOrder> = {}): DropOrder {
  const { code, name, launchAt, marketingAt, audience, announcedLimit } = drop()
  return { code, name, launchAt, marketingAt, audience, announcedLimit, lines: [tees], ...differs }
}

const id = 'drp_new' as DropId
const made = (of = order(), at = scene()) => {
  const result = createDrop(at, id, of)
  return result.ok ? result.value : []
}
const refusalOf = (of: DropOrder, at = scene()) => {
  const result = createDrop(at, id, of)
  return result.ok ? 'made' : result.refusal
}

describe('a new drop', () => {
  it('has a job for each operation of each line, all pieces of the line together', () => {
    const jobs = made().flatMap((change) => (change.table === 'job' ? [change.after!] : []))
    expect(jobs).toMatchObject([
      { code: 'J-0008', operationId: cut.id, pieces: 60 },
      { code: 'J-0009', operationId: sew.id, pieces: 60 },
    ])
  })

  it('has the next of the eight bands, and books nothing', () => {
    const [first] = made()
    expect(first).toMatchObject({ table: 'drop', after: { id, band: 1, ended: 'no' } })
    expect(made().some(({ table }) => table === 'booking')).toBe(false)
    const ninth = made(order(), scene({ codes: Array.from({ length: 9 }, (_, at) => `D-${at}`) }))
    expect(ninth[0]).toMatchObject({ after: { band: 1 } })
  })

  it('keeps only the sizes of which there are pieces', () => {
    const line = { ...tees, pieces: { S: pieces(0), M: pieces(40) } }
    const sizes = made(order({ lines: [line] })).filter(({ table }) => table === 'dropQuantity')
    expect(sizes).toMatchObject([{ after: { size: 'M', pieces: 40 } }])
  })

  it.each<[string, DropOrder, object, DropScene?]>([
    ['under a code that is taken', order({ code: 'LT-06' }), { code: 'code-taken', drop: 'LT-06' }],
    ['with no line', order({ lines: [] }), { code: 'no-lines' }],
    [
      'that was launched already',
      order({ launchAt: NOW, marketingAt: NOW }),
      { code: 'launch-past' },
    ],
    [
      'announced after its launch',
      order({ launchAt: monday('12:00') }),
      { code: 'marketing-after-launch' },
    ],
    ['of a style that is gone', order(), { code: 'gone' }, scene({ revisions: [] })],
    [
      'of a style that nobody can make yet',
      order(),
      { code: 'no-operations' },
      scene({ operations: [] }),
    ],
    [
      'in a colour the style has not',
      order({ lines: [{ ...tees, colourway: 'Slate' }] }),
      { code: 'unknown-colour', colourway: 'Slate' },
    ],
    [
      'in a size the style has not',
      order({ lines: [{ ...tees, pieces: { XXL: pieces(1) } }] }),
      { code: 'unknown-size', size: 'XXL' },
    ],
    [
      'of no pieces',
      order({ lines: [{ ...tees, pieces: { M: pieces(0) } }] }),
      { code: 'no-pieces' },
    ],
  ])('is refused %s', (_, of, refusal, at = scene()) => {
    expect(refusalOf(of, at)).toEqual(refusal)
  })
})

describe('the state of a drop', () => {
  const waiting = progressOf([])
  const running = progressOf([event('start')])
  const done = progressOf([event('start'), event('finish')])
  const live = {} as NonNullable<Parameters<typeof stateOf>[3]>
  const of = (
    booked: number,
    runs: readonly (typeof done)[] = [],
    at = NOW,
    promise: typeof live | null = null,
    hold: Parameters<typeof stateOf>[4] = null,
  ) => stateOf(drop(), { count: 2, booked }, runs, promise, hold, at)

  it('is read from its records, never set', () => {
    expect(stateOf(drop(), { count: 0, booked: 0 }, [], null, null, NOW)).toBe('idea')
    expect(of(1)).toBe('specified')
    expect(of(2)).toBe('window-booked')
    expect(of(2, [], NOW, null, hold())).toBe('window-held')
    expect(of(1, [], NOW, null, hold())).toBe('specified')
    expect(of(2, [], hold().expiresAt, null, hold())).toBe('window-booked')
    expect(of(2, [], NOW, live, hold())).toBe('confirmed')
    expect(of(2, [running, waiting])).toBe('in-production')
    expect(of(2, [done, waiting])).toBe('in-production')
    expect(of(2, [done, done])).toBe('ready')
    expect(of(2, [done, done], drop().launchAt)).toBe('launched')
  })

  it('is how it ended, once somebody has ended it', () => {
    const ended = (how: 'closed' | 'dropped') =>
      stateOf(drop({ ended: how }), { count: 2, booked: 2 }, [done, done], live, null, NOW)
    expect([ended('closed'), ended('dropped')]).toEqual(['closed', 'dropped'])
  })
})
