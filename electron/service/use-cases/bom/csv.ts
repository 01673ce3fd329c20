import type { CsvFile, CsvWhat, FileRefusal } from '../../../../shared/contract/csv.ts'
import { explode } from '../../../../shared/domain/bom/need.ts'
import { moneyDigits } from '../../../../shared/domain/cost/currency.ts'
import { bomRows, needRows } from '../../../../shared/domain/csv/csv-bom-row.ts'
import { materialRows } from '../../../../shared/domain/csv/csv-material-row.ts'
import {
  genericSkuRows,
  type ShopSheet,
  shopifyRows,
} from '../../../../shared/domain/csv/csv-skus.ts'
import { type Result, refuse } from '../../../../shared/domain/result.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { readFloor } from '../../database/reads/read-floor.ts'
import { readPricedMaterials } from '../../database/reads/read-prices.ts'
import { readSkus } from '../../database/reads/read-skus.ts'
import { readStyleParts } from '../../database/reads/read-style.ts'
import { csvText } from '../../files/csv/csv-write.ts'
import type { Doing, Hands, Prepared, Viewing } from '../../use-case.ts'
import { find } from '../edit.ts'
import { onlyFile } from '../patterns/only-file.ts'

export const csvDoings: Doing<'csv.writeFile'> = {
  'csv.writeFile': { undoable: 'no', prepare: writeFile },
}

export const csvViews: Viewing<'csv.readFile'> = {
  'csv.readFile': ({ workers }, bytes, watch) => workers.run('read-csv', bytes, watch),
}

type Rows = readonly (readonly string[])[]

async function writeFile(
  hands: Hands,
  { what, folder, name, mark }: CsvFile,
): Promise<Result<Prepared<'csv.writeFile'>, FileRefusal>> {
  const rows = rowsOf(hands, what)
  if (!rows) return refuse({ code: 'gone' })
  return onlyFile(folder, { name, content: csvText(rows, mark) })
}

function rowsOf(hands: Hands, what: CsvWhat): Rows | null {
  switch (what.of) {
    case 'materials':
      return materialsOf(hands)
    case 'bom':
      return bomOf(hands, what)
    case 'needs':
      return needsOf(hands, what)
    case 'skus': {
      const sheet = readShopSheet(hands, what.styleRevisionId)
      return sheet && (what.columns === 'shopify' ? shopifyRows(sheet) : genericSkuRows(sheet))
    }
    case 'rows':
      return what.rows
  }
}

function bomOf({ reader, now }: Hands, { styleRevisionId }: Of<'bom'>): Rows | null {
  const parts = readStyleParts(reader, styleRevisionId)
  if (!parts) return null
  const materials = readPricedMaterials(reader, now())
  const sizes = sizesOf(parts.revision.sizes)
  const colourways = parts.colourways.map(({ name }) => name)
  return bomRows({ bom: parts.bom, materials, sizes, colourways })
}

/** A run of each colour alike, for a BOM may take other materials in another colour. */
function needsOf({ reader, now }: Hands, { styleRevisionId, runs }: Of<'needs'>): Rows | null {
  const parts = readStyleParts(reader, styleRevisionId)
  if (!parts) return null
  const { currency } = readFloor(reader)
  const counts = runs.flatMap((run) => Object.values(run.pieces))
  return needRows(explode(parts.bom, runs), {
    materials: readPricedMaterials(reader, now()),
    currency,
    digits: moneyDigits(currency),
    pieces: counts.reduce((sum, one) => sum + one, 0),
  })
}

type Of<Name extends CsvWhat['of']> = Extract<CsvWhat, { readonly of: Name }>

function materialsOf({ reader, now }: Hands): Rows {
  const { units, currency } = readFloor(reader)
  return materialRows(readPricedMaterials(reader, now()), currency, {
    units,
    digits: moneyDigits(currency),
  })
}

function readShopSheet({ reader }: Hands, id: StyleRevisionId): ShopSheet | null {
  const parts = readStyleParts(reader, id)
  const skus = readSkus(reader, id)
  const style = parts && find(reader, 'style', parts.revision.styleId)
  if (!style || !skus) return null
  const { letter, price } = parts.revision
  const { currency } = readFloor(reader)
  const { shop, variants } = skus
  const digits = moneyDigits(currency)
  return { style, letter, variants, label: parts.label, shop, price, currency, digits }
}
