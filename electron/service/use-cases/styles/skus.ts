import type {
  LabelEntry,
  LabelRefusal,
  ShopEntry,
  SkuEntry,
  SkuRefusal,
} from '../../../../shared/contract/skus.ts'
import { added, type Change, removed } from '../../../../shared/domain/change.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { isGtin } from '../../../../shared/domain/skus/gtin.ts'
import {
  findLabelTrouble,
  type LabelFibre,
  type LabelFibreId,
} from '../../../../shared/domain/skus/label.ts'
import { isHttpsAddress, type Shop, type ShopId } from '../../../../shared/domain/skus/shop.ts'
import { findPatternTrouble } from '../../../../shared/domain/skus/sku.ts'
import { otherHolder, readSkus } from '../../database/reads/read-skus.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { find, findDraft } from '../edit.ts'

export const skuDoings: Doing<'patterns.saveLabel' | 'patterns.saveSku' | 'patterns.saveShop'> = {
  'patterns.saveLabel': { undoable: 'yes', decide: saveLabel },
  'patterns.saveSku': { undoable: 'yes', decide: saveSku },
  'patterns.saveShop': { undoable: 'yes', decide: saveShop },
}

export const skuViews: Viewing<'patterns.skus'> = {
  'patterns.skus': ({ reader }, id) => readSkus(reader, id),
}

/** Labels belong to the revision: a draft's may be rewritten, a released one's never. */
function saveLabel(
  { reader, newId }: Hands,
  { composition, ...entry }: LabelEntry,
): Result<readonly Change[], LabelRefusal> {
  const draft = findDraft(reader, entry.styleRevisionId)
  if (!draft.ok) return draft
  const trouble = findLabelTrouble(entry, composition)
  if (trouble) return refuse(trouble)
  const { origin } = draft.value
  const before = find(reader, 'styleLabel', entry.id) ?? null
  const had = reader.all<LabelFibre>('select * from labelFibre where labelId = ?', entry.id)
  const fibres = composition.map(
    (one, position): LabelFibre => ({
      id: newId<LabelFibreId>('fib'),
      labelId: entry.id,
      position,
      ...one,
      origin,
    }),
  )
  return ok([
    { table: 'styleLabel', before, after: { ...entry, origin } },
    ...removed('labelFibre', ...had),
    ...added('labelFibre', ...fibres),
  ])
}

/** A code or a barcode of its own; with neither, the pattern makes the code again. */
function saveSku({ reader }: Hands, entry: SkuEntry): Result<readonly Change[], SkuRefusal> {
  const { gtin, code } = entry
  const style = find(reader, 'style', entry.styleId)
  if (!style) return refuse({ code: 'gone' })
  if (gtin !== null && !isGtin(gtin)) return refuse({ code: 'not-a-gtin', gtin })
  const holder = otherHolder(reader, entry)
  if (holder) return refuse({ code: 'variant-has-it', ...holder })
  const before = find(reader, 'sku', entry.id) ?? null
  if (gtin === null && code === null) return ok(before ? removed('sku', before) : [])
  return ok([{ table: 'sku', before, after: { ...entry, origin: style.origin } }])
}

function saveShop(
  { reader, newId }: Hands,
  entry: ShopEntry,
): Result<readonly Change[], SkuRefusal> {
  const trouble = findPatternTrouble(entry.skuPattern)
  if (trouble) return refuse(trouble)
  if (entry.tagUrl !== '' && !isHttpsAddress(entry.tagUrl)) {
    return refuse({ code: 'not-https', address: entry.tagUrl })
  }
  const before = reader.one<Shop>('select * from shop limit 1') ?? null
  const id = before?.id ?? newId<ShopId>('shp')
  return ok([{ table: 'shop', before, after: { id, ...entry, origin: before?.origin ?? 'own' } }])
}
