import { describe, expect, it } from 'vitest'
import { eachInSample } from '../each-in-sample.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

const setup = () => small.see('factory.setup', null)

describe('the set-up rules', () => {
  const rules = async () => (await setup()).changeoverRules
  const rule = {
    id: 'chg_new' as never,
    stationKind: 'cell',
    from: 'overlock',
    to: 'coverstitch',
    minutes: 14 as never,
    cost: 0 as never,
  } as const

  it('put a new one where it is met, and keep it there when it is altered', async () => {
    await small.must('factory.saveChangeoverRule', rule)
    const cells = (await rules()).filter(({ stationKind }) => stationKind === 'cell')
    expect(cells.map(({ from }) => from)).toEqual(['coverstitch', 'overlock', '*'])
    const before = await rules()
    await small.must('factory.saveChangeoverRule', { ...rule, minutes: 9 as never })
    expect((await rules()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect((await rules()).find(({ id }) => id === rule.id)?.minutes).toBe(9)
  })

  it('are moved, removed, and gone when they are gone', async () => {
    await small.must('factory.saveChangeoverRule', rule)
    await small.must('factory.moveChangeoverRule', { id: rule.id, way: 'up' })
    const cells = (await rules()).filter(({ stationKind }) => stationKind === 'cell')
    expect(cells[0]?.id).toBe(rule.id)
    await small.must('factory.removeChangeoverRule', rule.id)
    const gone = { refusal: { code: 'gone' } }
    expect(await small.ask('factory.moveChangeoverRule', { id: rule.id, way: 'up' })).toMatchObject(
      gone,
    )
    expect(await small.ask('factory.removeChangeoverRule', rule.id)).toMatchObject(gone)
  })

  it('come back in their order when they are brought back', async () => {
    const before = await rules()
    for (const { id } of before) await small.must('factory.removeChangeoverRule', id)
    expect(await rules()).toEqual([])
    for (const _ of before) await small.must('history.undo', null)
    expect(await rules()).toEqual(before)
  })

  it('know what operations ask to be set up for', async () => {
    expect((await setup()).setUpKeys).toEqual(expect.arrayContaining(['jersey', 'overlock']))
  })
})
