import type { Bom, BomLineId } from './bom.ts'
import { type BomEdit, bomEditOf } from './bom-edit.ts'
import type { CsvField } from './csv-columns.ts'
import type { DecimalMark } from './csv-figures.ts'
import type { Material } from './material.ts'

/** A size's column is headed with the size. */
export type BomField =
  | 'material'
  | 'role'
  | 'quantity'
  | 'unit'
  | 'wastage'
  | 'setUp'
  | 'roundTo'
  | SizeField
export type SizeField = `size ${string}`

/** As a file tells of it; a new line has no id yet. */
export type ReadBomLine = Omit<BomEdit, 'id'> & { readonly id: BomLineId | null }

export interface BomCsvScene {
  readonly materials: readonly Material[]
  readonly bom: Bom
  readonly sizes: readonly string[]
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

/** The sizes of the style may have columns of their own. */
export function bomFields(sizes: readonly string[]): readonly CsvField<BomField>[] {
  return [
    ...FIELDS,
    ...sizes.map((size): CsvField<BomField> => {
      const word = size.toLowerCase()
      const words = [word, `size ${word}`, `qty ${word}`]
      return { name: `size ${size}`, label: `Size ${size}`, need: 'optional', words }
    }),
  ]
}

/** Lines as they stand, to know a row's line by its material and its pieces. */
export function editsOf(bom: Bom): readonly BomEdit[] {
  return bom.lines.map((line) => bomEditOf(bom, line))
}
