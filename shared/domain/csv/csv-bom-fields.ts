import type { Bom, BomLineId } from '../bom/bom.ts'
import { type BomEdit, bomEditOf } from '../bom/bom-edit.ts'
import type { Material } from '../stock/material.ts'
import { type CsvField, plainHeader } from './csv-columns.ts'
import type { DecimalMark } from './csv-figures.ts'

/** A size's column is headed with the size, a colourway's with the colourway, and one of both with both. */
export type BomField =
  | 'material'
  | 'role'
  | 'quantity'
  | 'unit'
  | 'wastage'
  | 'setUp'
  | 'roundTo'
  | SizeField
  | ColourField
  | CellField
export type SizeField = `size ${string}`
export type ColourField = `colour ${string}`
/** A size never has a bar in it. */
export type CellField = `cell ${string}|${string}`

/** As a file tells of it; a new line has no id yet. */
export type ReadBomLine = Omit<BomEdit, 'id'> & { readonly id: BomLineId | null }

export interface BomCsvScene {
  readonly materials: readonly Material[]
  readonly bom: Bom
  readonly sizes: readonly string[]
  readonly colourways: readonly string[]
  readonly mark: DecimalMark
}

const FIELDS: readonly CsvField<BomField>[] = [
  {
    name: 'material',
    label: 'Material',
    need: 'required',
    words: ['material code', 'code', 'material', 'item code', 'article', 'ref', 'item'],
  },
  {
    name: 'role',
    label: 'Cut from it',
    need: 'optional',
    words: ['cut from it', 'role', 'use', 'pieces', 'part', 'placement'],
  },
  {
    name: 'quantity',
    label: 'A garment takes',
    need: 'required',
    words: ['a garment takes', 'quantity', 'qty', 'consumption', 'usage', 'per garment', 'amount'],
  },
  { name: 'unit', label: 'Unit', need: 'optional', words: ['unit', 'uom', 'unit of measure'] },
  {
    name: 'wastage',
    label: 'Wastage %',
    need: 'optional',
    words: ['wastage', 'wastage %', 'waste', 'loss', 'waste %'],
  },
  {
    name: 'setUp',
    label: 'Lost a run',
    need: 'optional',
    words: ['lost a run', 'set up', 'setup', 'set up loss'],
  },
  {
    name: 'roundTo',
    label: 'In multiples of',
    need: 'optional',
    words: ['in multiples of', 'multiple', 'round to', 'rounding', 'moq multiple'],
  },
]

export const cellField = (colourway: string, size: string): CellField => `cell ${size}|${colourway}`

/** The sizes of the style may have columns of their own, and so may its colourways, and sizes of a colourway. */
export function bomFields({
  sizes,
  colourways,
}: Pick<BomCsvScene, 'sizes' | 'colourways'>): readonly CsvField<BomField>[] {
  return [
    ...FIELDS,
    ...sizes.map((size): CsvField<BomField> => {
      const word = size.toLowerCase()
      const words = [word, `size ${word}`, `qty ${word}`]
      return { name: `size ${size}`, label: `Size ${size}`, need: 'optional', words }
    }),
    ...colourways.flatMap((colourway) => [
      rareField(`colour ${colourway}`, `In ${colourway}`),
      ...sizes.map((size) => rareField(cellField(colourway, size), `In ${colourway} size ${size}`)),
    ]),
  ]
}

const rareField = (name: ColourField | CellField, label: string): CsvField<BomField> => ({
  name,
  label,
  need: 'rare',
  words: [plainHeader(label)],
})

/** Lines as they stand, to know a row's line by its material and its pieces. */
export function editsOf(bom: Bom): readonly BomEdit[] {
  return bom.lines.map((line) => bomEditOf(bom, line))
}
