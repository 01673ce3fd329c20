import fc from 'fast-check'
import type { KitOutageId } from '../../shared/domain/resources/kit.ts'
import type { PersonShiftId } from '../../shared/domain/resources/person.ts'
import { after } from '../../shared/domain/time.ts'
import { freshId } from '../fresh-id.ts'
import { type Deed, number, of, pick, START } from './deed.ts'

/** Steps on what the factory has: its people, hours, kits and stock. */
export const factoryDeeds: readonly fc.Arbitrary<Deed>[] = [
  number.map((at) =>
    of('stock.saveMaterials', async (small) => {
      const { materials } = await small.see('stock.list', null)
      const fresh = { ...pick(materials, at), id: `mat_read${at}` as never, code: `READ-${at % 7}` }
      return [{ ...pick(materials, at), leadDays: at }, fresh]
    }),
  ),
  number.map((at) =>
    of('stock.saveMaterial', async (small) => {
      const { materials } = await small.see('stock.list', null)
      return { ...pick(materials, at), supplier: `Mill ${at}` }
    }),
  ),
  number.map((at) =>
    of('factory.savePerson', async (small) => {
      const { people } = await small.see('factory.setup', null)
      return { ...pick(people, at), skills: at % 2 === 0 ? ['cutting'] : ['sewing', 'packing'] }
    }),
  ),
  fc.tuple(number, number).map(([at, hours]) =>
    of('factory.saveShift', async (small) => {
      const { stations } = await small.see('factory.setup', null)
      const [opens, closes] = [360 + 5 * at, 700 + 15 * hours] as never[]
      const stationId = pick([null, ...stations], at)?.id ?? null
      const hoursOf = { opens: opens!, closes: closes! }
      return {
        id: freshId<never>('shf'),
        stationId,
        kind: 'work',
        weekday: 1 + (at % 7),
        ...hoursOf,
      }
    }),
  ),
  number.map((at) =>
    of('factory.saveOpening', async (small) => {
      const { stations } = await small.see('factory.setup', null)
      const start = after(START, 60 * at)
      const span = { start, end: after(start, 120), note: '' }
      return { id: freshId<never>('opg'), stationId: pick(stations, at)?.id ?? null, ...span }
    }),
  ),
  fc.tuple(number, number).map(([at, hours]) =>
    of('factory.savePersonShift', async (small) => {
      const { people } = await small.see('factory.setup', null)
      const opens = (360 + 10 * at) as never
      const hoursOf = { opens, closes: (opens + 60 + 10 * hours) as never }
      const personId = pick(people, at)?.id ?? ('per_none' as never)
      return {
        id: freshId<PersonShiftId>('psh'),
        personId,
        kind: 'work',
        weekday: 1 + (hours % 7),
        ...hoursOf,
      }
    }),
  ),
  number.map((at) =>
    of('factory.saveKit', async (small) => {
      const { stations, kits } = await small.see('factory.setup', null)
      const id = pick(kits, at)?.id ?? freshId<never>('kit')
      const stationIds = stations.filter((_, index) => (at + index) % 3 === 0).map((one) => one.id)
      return { id, code: `platen ${at}`, name: 'Platen', count: 1 + (at % 3), stationIds }
    }),
  ),
  number.map((at) =>
    of('factory.saveKitOutage', async (small) => {
      const { kits } = await small.see('factory.setup', null)
      const kitId = pick(kits, at)?.id ?? ('kit_none' as never)
      const start = after(START, 60 * at)
      return {
        id: freshId<KitOutageId>('kto'),
        kitId,
        count: 1,
        start,
        end: after(start, 240),
        note: '',
      }
    }),
  ),
  number.map((at) =>
    of('factory.removeKit', async (small) => {
      const { kits } = await small.see('factory.setup', null)
      return pick(kits, at)?.id ?? ('kit_none' as never)
    }),
  ),
  fc.tuple(number, fc.boolean()).map(([at, isUp]) =>
    of('factory.moveChangeoverRule', async (small) => {
      const { changeoverRules } = await small.see('factory.setup', null)
      const id = pick(changeoverRules, at)?.id ?? ('chg_none' as never)
      return { id, way: isUp ? 'up' : 'down' }
    }),
  ),
]
