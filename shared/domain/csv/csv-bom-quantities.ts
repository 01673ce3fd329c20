import type { Thousandths } from '../quantity.ts'
import { type BomCsvScene, type BomField, cellField, type ReadBomLine } from './csv-bom-fields.ts'
import type { CsvMapping } from './csv-columns.ts'
import type { Read, RowReading } from './csv-review.ts'

export interface QuantityScene extends BomCsvScene {
  readonly mapping: CsvMapping<BomField>
}

/** What a row says of sizes and colourways, over what the line had for them. */
export function ownQuantities(
  reading: RowReading<BomField>,
  scene: QuantityScene,
  old: ReadBomLine,
  amount: Read<Thousandths>,
): Pick<ReadBomLine, 'bySize' | 'byColour' | 'byCell'> {
  const own = ownReader(reading, scene, amount)
  return { bySize: readSizes(own, scene, old), ...readColours(own, scene, old) }
}

type OwnQuantity = (field: BomField, old: Thousandths | null) => Thousandths | null

/** A column that is there and empty says that nothing is its own; one that is not there says nothing. */
function ownReader(
  reading: RowReading<BomField>,
  { mapping }: QuantityScene,
  amount: Read<Thousandths>,
): OwnQuantity {
  return (field, old) => {
    if (mapping[field] === undefined) return old
    return reading.text(field) === '' ? null : reading.take(field, amount, 0 as Thousandths)
  }
}

function readSizes(
  own: OwnQuantity,
  { sizes }: QuantityScene,
  old: ReadBomLine,
): ReadBomLine['bySize'] {
  const read = sizes.map((size) => [size, own(`size ${size}`, old.bySize[size] ?? null)] as const)
  return Object.fromEntries(
    read.flatMap(([size, quantity]) => (quantity === null ? [] : [[size, quantity]])),
  )
}

/** A colourway keeps its material: a file says nothing of that. */
function readColours(
  own: OwnQuantity,
  { sizes, colourways }: QuantityScene,
  old: ReadBomLine,
): Pick<ReadBomLine, 'byColour' | 'byCell'> {
  const colours = colourways.map((name) => {
    const { materialId, quantity } = old.byColour[name] ?? { materialId: null, quantity: null }
    return [name, { materialId, quantity: own(`colour ${name}`, quantity) }] as const
  })
  const cells = colourways.flatMap((colourway) =>
    sizes.flatMap((size) => {
      const had = old.byCell.find((one) => one.colourway === colourway && one.size === size)
      const quantity = own(cellField(colourway, size), had?.quantity ?? null)
      return quantity === null ? [] : [{ colourway, size, quantity }]
    }),
  )
  const said = colours.filter(([, one]) => one.materialId !== null || one.quantity !== null)
  return { byColour: Object.fromEntries(said), byCell: cells }
}
