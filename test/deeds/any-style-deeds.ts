import fc from 'fast-check'
import { NO_LANDING } from '../../shared/domain/cost/landed.ts'
import type { StyleLabel } from '../../shared/domain/skus/label.ts'
import type { ColourwayId } from '../../shared/domain/style/style.ts'
import { freshId } from '../fresh-id.ts'
import { quote } from '../small-quote.ts'
import { type Deed, draftOf, number, of, pick } from './deed.ts'

/** Of a draft that is not there. */
const NO_LABEL: StyleLabel = {
  ...{ id: 'lbl_none' as never, styleRevisionId: 'srv_none' as never, origin: 'own' },
  ...{ fabricOrigin: '', madeIn: '', careNote: '', fitVideo: '', fitNote: '' },
  ...{ wash: null, bleach: null, tumble: null, dry: null, iron: null, clean: null },
}

/** Steps on styles, and on what is sold of them. */
export const styleDeeds: readonly fc.Arbitrary<Deed>[] = [
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
  number.map((at) => of('patterns.saveLanding', () => ({ ...NO_LANDING, leadDays: at % 90 }))),
  number.map((at) =>
    of('patterns.saveTraditionalRun', async (small) => {
      const { style } = pick((await small.see('patterns.library', null)).styles, at)
      return { styleId: style.id, ...quote, leadDays: at % 90 }
    }),
  ),
  number.map((at) =>
    of('patterns.removeTraditionalRun', async (small) => {
      const { revisions } = pick((await small.see('patterns.library', null)).styles, at)
      const { traditionalRun } = (await small.see('patterns.style', revisions[0]!.id))!
      return traditionalRun?.id ?? ('trq_none' as never)
    }),
  ),
  number.map((at) =>
    of('patterns.saveShop', () => ({
      skuPattern: pick(['{style}-{colour}-{size}', '{style}{size}{colour:2}', '{style}'], at),
      tagUrl: 'https://example.com/t',
      vendor: '',
    })),
  ),
]
