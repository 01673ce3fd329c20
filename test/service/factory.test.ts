import { describe, expect, it } from 'vitest'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { dropOf } from '../ready-drop.ts'
import { monday } from '../small-factory.ts'
import { choice, openSmallService, type SmallService } from '../small-service.ts'

let small: SmallService
const sample = eachInSample((opened) => {
  small = opened
})

describe('the first run', () => {
  it('begins an empty floor with stations, shifts and set-up rules, and no sample', async () => {
    const fresh = openSmallService()
    expect((await fresh.see('factory.state', null)).floor).toBeNull()
    await fresh.must('factory.begin', { choice, start: 'empty' })
    expect(await fresh.see('factory.state', null)).toMatchObject({ samples: 'none', floor: choice })
    expect((await fresh.see('factory.setup', null)).stations).toHaveLength(7)
    fresh.close()
  })

  it('begins once, and in a zone that there is', async () => {
    expect(await small.ask('factory.begin', { choice, start: 'empty' })).toMatchObject({
      refusal: { code: 'already-begun' },
    })
    const fresh = openSmallService()
    const nowhere = { ...choice, zone: 'Harbour/Town' as never }
    expect(await fresh.ask('factory.begin', { choice: nowhere, start: 'empty' })).toMatchObject({
      refusal: { code: 'not-a-zone' },
    })
    fresh.close()
  })

  it('offers a sample factory of four styles and four drops, with one conflict to mend', async () => {
    const drops = await small.see('drops.list', null)
    expect(drops.map(({ drop }) => drop.code)).toEqual(['LT-07', 'SW-03', 'HD-02', 'LS-01'])
    for (const { pieces } of drops) expect(pieces).toBeGreaterThanOrEqual(50)
    const sheet = await small.see('drops.sheet', (await dropOf(small, 'HD-02')).id)
    const window = sheet?.gates.find(({ gate }) => gate === 'window-booked')
    expect(window?.evidence[0]?.value).toBe('1 conflict on its bookings')
  })

  it('is the same factory for the same clock, but for its ids', async () => {
    const other = openSmallService({ database: sample() })
    const bookings = async (of: SmallService) => {
      const span = { start: monday('00:00'), end: (monday('00:00') + 30 * 86_400_000) as never }
      const { plan } = await of.see('schedule.plan', span)
      return plan.bookings.map(({ start, end, setUp, run }) => [start, end, setUp, run])
    }
    expect(await bookings(other)).toEqual(await bookings(small))
    other.close()
  })
})

describe('editing the floor', () => {
  it.each([
    [
      'factory.saveStation',
      { id: 'stn_new', code: 'CUT-1', name: 'Again', kind: 'cutter', capacity: 1, position: 9 },
    ],
    [
      'stock.saveMaterial',
      {
        id: 'mat_new',
        code: 'JER-180',
        name: 'Again',
        kind: 'fabric',
        unit: 'm',
        width: 1,
        pricePerThousand: 1,
        leadDays: 0,
        supplier: '',
      },
    ],
  ] as const)('%s keeps a code to one record', async (name, entry) => {
    expect(await small.ask(name, entry as never)).toMatchObject({ refusal: { code: 'code-taken' } })
  })

  it('closes a station, moves nothing, and shows what no longer fits', async () => {
    const span = { start: monday('00:00'), end: (monday('00:00') + 30 * 86_400_000) as never }
    const before = (await small.see('schedule.plan', span)).plan
    const held = before.bookings[0]!
    const closure = {
      id: freshId<never>('cls'),
      stationId: held.stationId,
      reason: 'maintenance',
      start: held.start,
      end: held.end,
      note: '',
    } as const
    await small.must('factory.saveClosure', closure)
    const after = (await small.see('schedule.plan', span)).plan
    expect(after.bookings).toEqual(before.bookings)
    expect(after.closures).toMatchObject([closure])
    await small.must('factory.removeClosure', closure.id)
    expect(await small.ask('factory.removeClosure', closure.id)).toMatchObject({
      refusal: { code: 'gone' },
    })
  })

  it('refuses a lot of a material that is gone', async () => {
    const lot = {
      id: 'lot_n',
      code: 'R-9',
      materialId: 'mat_none',
      quantity: 1,
      shade: null,
      hereAt: monday('08:00'),
    }
    expect(await small.ask('stock.saveLot', lot as never)).toMatchObject({
      refusal: { code: 'gone' },
    })
  })
})

describe('a drop', () => {
  it('reserves what it needs from what is free, then has nothing left to reserve', async () => {
    const { id } = await dropOf(small, 'LS-01')
    await small.must('drops.reserveMaterials', id)
    const { lots } = await small.see('stock.list', null)
    for (const { free } of lots) expect(free).toBeGreaterThanOrEqual(0)
    expect(await small.ask('drops.reserveMaterials', 'drp_none' as never)).toMatchObject({
      refusal: { code: 'gone' },
    })
    const sw = await dropOf(small, 'SW-03')
    expect(await small.ask('drops.reserveMaterials', sw.id)).toMatchObject({
      refusal: { code: 'nothing-to-reserve' },
    })
  })

  it('has its gates passed by word only where a word is what they ask', async () => {
    const { id: dropId } = await dropOf(small, 'SW-03')
    const word = { dropId, reason: 'Fine', by: 'Lead One', role: 'lead' }
    const pass = (gate: string, differs = {}) =>
      small.ask('drops.passGate', { ...word, gate, ...differs } as never)
    const over = (gate: string, differs = {}) =>
      small.ask('drops.overrideGate', { ...word, gate, ...differs } as never)
    expect(await pass('bom-complete')).toMatchObject({ refusal: { code: 'computed' } })
    expect(await pass('sample-approved', { reason: '' })).toMatchObject({
      refusal: { code: 'no-reason' },
    })
    expect(await pass('sample-approved', { dropId: 'drp_none' })).toMatchObject({
      refusal: { code: 'gone' },
    })
    expect(await over('window-booked')).toMatchObject({ refusal: { code: 'never-overridden' } })
    expect(await over('bom-complete')).toMatchObject({ refusal: { code: 'not-failed' } })
    expect(await over('scarcity-honest', { by: '' })).toMatchObject({
      refusal: { code: 'no-reason' },
    })
    expect(await over('scarcity-honest')).toMatchObject({ ok: true })
  })
})
