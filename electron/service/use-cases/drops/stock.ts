import type { MaterialEntry, PriceEntry } from '../../../../shared/contract/factory.ts'
import type { Signature } from '../../../../shared/contract/line.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import {
  asSaid,
  type PricePoint,
  type PricePointId,
  pricedAt,
} from '../../../../shared/domain/cost/price.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import { readPricePoints } from '../../database/reads/read-prices.ts'
import { readStock } from '../../database/reads/read-stock.ts'
import type { Doing, Hands, Viewing } from '../../use-case.ts'
import { type Edit, find, save } from '../edit.ts'

export const stockDoings: Doing<
  'stock.saveMaterial' | 'stock.saveMaterials' | 'stock.savePrice' | 'stock.saveLot'
> = {
  'stock.saveMaterial': {
    undoable: 'yes',
    decide: (hands, entry, by) => saveMaterials(hands, [entry], by),
  },
  'stock.saveMaterials': { undoable: 'yes', decide: saveMaterials },
  'stock.savePrice': { undoable: 'yes', decide: savePrice },
  'stock.saveLot': {
    undoable: 'yes',
    decide: ({ reader }, entry) =>
      find(reader, 'material', entry.materialId)
        ? save(reader, 'lot', entry)
        : refuse({ code: 'gone' }),
  },
}

export const stockViews: Viewing<'stock.list'> = {
  'stock.list': ({ reader, now }) => readStock(reader, now()),
}

/** All of them or none. */
function saveMaterials(hands: Hands, entries: readonly MaterialEntry[], by: Signature): Edit {
  const points = readPricePoints(hands.reader)
  const codes = new Set<string>()
  const changes: Change[] = []
  for (const entry of entries) {
    if (codes.has(entry.code)) return refuse({ code: 'code-taken', taken: entry.code })
    codes.add(entry.code)
    const saved = saveMaterial(hands, entry, points, by)
    if (!saved.ok) return saved
    changes.push(...saved.value)
  }
  return ok(changes)
}

/** Another price goes on the history from now on; what the material cost before stays as it was. */
function saveMaterial(
  hands: Hands,
  entry: MaterialEntry,
  points: readonly PricePoint[],
  by: Signature,
): Edit {
  const { reader, now } = hands
  const known = find(reader, 'material', entry.id)
  if (!known) return save(reader, 'material', entry)
  const kept = save(reader, 'material', { ...entry, pricePerThousand: known.pricePerThousand })
  if (!kept.ok) return kept
  const [today] = pricedAt([known], points, now())
  if (today?.pricePerThousand === entry.pricePerThousand) return kept
  const price = { ...asSaid(entry.pricePerThousand), since: now() }
  return ok([...kept.value, priceChange(hands, known, price, points, by)])
}

function savePrice(hands: Hands, { materialId, ...price }: PriceEntry, by: Signature): Edit {
  const material = find(hands.reader, 'material', materialId)
  if (!material) return refuse({ code: 'gone' })
  return ok([priceChange(hands, material, price, readPricePoints(hands.reader), by)])
}

/** One price from one moment on: said again for that moment, it is replaced. */
function priceChange(
  { newId }: Hands,
  { id: materialId, origin }: Material,
  price: Omit<PriceEntry, 'materialId'>,
  points: readonly PricePoint[],
  by: Signature,
): Change {
  const before =
    points.find((one) => one.materialId === materialId && one.since === price.since) ?? null
  const id = before?.id ?? newId<PricePointId>('ppt')
  const after: PricePoint = { id, materialId, ...price, by: by.actor, origin }
  return { table: 'pricePoint', before, after }
}
