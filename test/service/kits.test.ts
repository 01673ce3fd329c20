import { describe, expect, it } from 'vitest'
import type { Origin, StationId } from '../../shared/domain/resources/station.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { tuesday } from '../small-factory.ts'
import { recordsOf, type SmallService } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

const setup = () => small.see('factory.setup', null)

/** Those that the sample factory did not bring. */
const ownOf = <Item extends { readonly origin: Origin }>(items: readonly Item[]) =>
  items.filter(({ origin }) => origin === 'own')

const stationOf = async (code: string) =>
  (await setup()).stations.find((one) => one.code === code)!.id

describe('a kit', () => {
  const platen = { id: freshId<never>('kit'), code: 'Platen 40x50', name: 'Platen', count: 2 }

  it('is kept with its places, altered, and removed with all that is its own', async () => {
    const before = recordsOf(small.file)
    const [one, other] = [await stationOf('PRS-1'), await stationOf('PRS-2')]
    await small.must('factory.saveKit', { ...platen, stationIds: [one] })
    await small.must('factory.saveKit', { ...platen, count: 1, stationIds: [other, other] })
    expect(ownOf((await setup()).kits)).toEqual([{ ...platen, count: 1, origin: 'own' }])
    expect(ownOf((await setup()).kitPlaces).map(({ stationId }) => stationId)).toEqual([other])
    const span = { start: tuesday('08:00'), end: tuesday('12:00'), note: 'Cracked' }
    const outage = { id: freshId<never>('kto'), kitId: platen.id, count: 1, ...span }
    await small.must('factory.saveKitOutage', outage)
    expect((await setup()).kitOutages).toEqual([{ ...outage, origin: 'own' }])
    await small.must('factory.removeKitOutage', outage.id)
    await small.must('history.undo', null)
    await small.must('factory.removeKit', platen.id)
    for (const _ of [1, 2, 3, 4]) await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('has a code of its own, at stations that are there', async () => {
    await small.must('factory.saveKit', { ...platen, stationIds: [] })
    const twin = { ...platen, id: freshId<never>('kit'), stationIds: [] }
    expect(await small.ask('factory.saveKit', twin)).toMatchObject({
      refusal: { code: 'code-taken', taken: platen.code },
    })
    const nowhere = { ...platen, stationIds: ['stn_none' as StationId] }
    expect(await small.ask('factory.saveKit', nowhere)).toMatchObject({ refusal: { code: 'gone' } })
  })
})
