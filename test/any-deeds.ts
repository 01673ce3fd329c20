import fc from 'fast-check'
import type { KitOutageId } from '../shared/domain/kit.ts'
import type { StyleLabel } from '../shared/domain/label.ts'
import type { PersonShiftId } from '../shared/domain/person.ts'
import type { ColourwayId } from '../shared/domain/style.ts'
import { after } from '../shared/domain/time.ts'
import { boardDeeds } from './any-board-deeds.ts'
import { bomDeeds } from './any-bom-deeds.ts'
import { moduleDeeds } from './any-module-deeds.ts'
import { revisionDeeds } from './any-revision-deeds.ts'
import { stockDeeds } from './any-stock-deeds.ts'
import { type Deed, draftOf, number, of, pick, planOf, START } from './deed.ts'
import { freshId } from './fresh-id.ts'
import type { SmallService } from './small-service.ts'

/** Of a draft that is not there. */
const NO_LABEL: StyleLabel = {
  ...{ id: 'lbl_none' as never, styleRevisionId: 'srv_none' as never, origin: 'own' },
  ...{ fabricOrigin: '', madeIn: '', careNote: '', fitVideo: '', fitNote: '' },
  ...{ wash: null, bleach: null, tumble: null, dry: null, iron: null, clean: null },
}

const deeds: readonly fc.Arbitrary<Deed>[] = [
  ...boardDeeds,
  ...bomDeeds,
  ...moduleDeeds,
  ...revisionDeeds,
  ...stockDeeds,
  fc.tuple(number, number).map(([at, hours]) =>
    of('schedule.holdDrop', async (small) => {
      const { drops } = await planOf(small)
      return { dropId: pick(drops, at).id, expiresAt: after(START, 60 * (1 + hours)) }
    }),
  ),
  number.map((at) =>
    of('schedule.releaseHold', async (small) => pick((await planOf(small)).drops, at).id),
  ),
  number.map((at) =>
    of('drops.reserveMaterials', async (small) => pick((await planOf(small)).drops, at).id),
  ),
  number.map((at) =>
    of('drops.passGate', async (small) => ({
      dropId: pick((await planOf(small)).drops, at).id,
      gate: 'fulfilment-agreed',
      reason: `Pickup ${at}`,
      by: 'Lead One',
      role: 'lead',
    })),
  ),
  number.map((at) =>
    of('drops.endDrop', async (small) => ({
      dropId: pick((await planOf(small)).drops, at).id,
      ended: 'dropped',
    })),
  ),
  number.map((at) =>
    of('drops.createDrop', async (small) => {
      const plan = await planOf(small)
      const line = pick(plan.lines, at)
      const lines = [{ ...line, pieces: { M: 10 + at } }] as never
      const launchAt = after(START, 60 * 24 * (20 + at))
      const times = { launchAt, marketingAt: launchAt, audience: 'Members', announcedLimit: null }
      return { dropId: freshId('drp'), order: { code: `N-${at}`, name: 'New', ...times, lines } }
    }),
  ),
  number.map((at) =>
    of('patterns.draftStyle', async (small) => {
      const { styles } = await small.see('patterns.library', null)
      return { from: pick(styles, at).revisions[0]!.id, to: freshId<never>('srv') }
    }),
  ),
  fc.tuple(number, number).map(([at, from]) =>
    of('patterns.copyPieces', async (small) => {
      const { modules } = await small.see('patterns.library', null)
      const to = pick(modules, at).revisions.at(-1)!.id
      const cover = pick(modules, from).cover
      return { to, pieceIds: cover ? [cover.id] : [] }
    }),
  ),
  number.map((at) =>
    of('patterns.addSize', async (small) => {
      const { modules } = await small.see('patterns.library', null)
      return { moduleRevisionId: pick(modules, at).revisions.at(-1)!.id, size: 'M' }
    }),
  ),
  number.map((at) =>
    of('patterns.addColourway', async (small) => ({
      id: freshId<ColourwayId>('col'),
      styleRevisionId: (await draftOf(small))?.id ?? ('srv_none' as never),
      name: `Colour ${at}`,
    })),
  ),
  number.map((at) =>
    of('patterns.saveLabel', async (small) => {
      const draft = await draftOf(small)
      const label = draft && (await small.see('patterns.style', draft.id))?.label?.label
      const { origin: _, ...entry } = label ?? NO_LABEL
      const composition = [{ part: 'shell', fibre: 'cotton', share: at % 2 === 0 ? 1_000 : 900 }]
      return { ...entry, careNote: `Wash ${at} times`, composition: composition as never }
    }),
  ),
  fc.tuple(number, fc.boolean()).map(([at, isOwn]) =>
    of('patterns.saveSku', async (small) => {
      const { style } = pick((await small.see('patterns.library', null)).styles, at)
      const code = isOwn ? `OWN-${at % 5}` : null
      const place = { styleId: style.id, colour: 'Ecru', size: pick(['S', 'M'], at) }
      return { id: `sku_${style.code}${place.size}` as never, ...place, code, gtin: null }
    }),
  ),
  number.map((at) =>
    of('patterns.saveShop', () => ({
      skuPattern: pick(['{style}-{colour}-{size}', '{style}{size}{colour:2}', '{style}'], at),
      tagUrl: 'https://example.com/t',
      vendor: '',
    })),
  ),
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
  number.map((at) =>
    of('floor.report', async (small) => {
      const plan = await planOf(small)
      const booking = pick(plan.bookings, at)
      return {
        eventId: freshId('fev'),
        jobId: booking?.jobId ?? ('job_none' as never),
        stationId: booking?.stationId ?? ('stn_none' as never),
        personId: null,
        kind: pick(['start', 'good', 'pause', 'finish'] as const, at),
        pieces: 5 as never,
        reason: 'Lunch',
        pieceId: null,
        takesBack: null,
      }
    }),
  ),
]

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(...deeds)

const FOR_GOOD = ['floor.report', 'floor.proveRecipe', 'patterns.releaseStyle']

/** Steps that can all be taken back: nothing from the floor, and no release. */
export const anyUndoableDeed = anyDeed.filter(({ name }) => !FOR_GOOD.includes(name))

export async function perform(small: SmallService, deed: Deed): Promise<'done' | 'refused'> {
  const outcome = await small.ask(deed.name, (await deed.ask(small)) as never)
  return outcome.ok ? 'done' : 'refused'
}
