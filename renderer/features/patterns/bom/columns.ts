/** What a person types into. */
export type TypedColumn =
  | 'material'
  | 'role'
  | 'quantity'
  | `size:${string}`
  | `with:${string}`
  | `of:${string}`
  | 'wastage'
  | 'setUp'
  | 'roundTo'
  | 'substitutes'
  | 'way'

/** What is reckoned or known elsewhere. */
export type ReckonedColumn =
  | 'row'
  | 'unit'
  | 'price'
  | 'need'
  | 'cost'
  | 'supply'
  | 'from'
  | 'check'

export type BomColumn = TypedColumn | ReckonedColumn

const RECKONED: readonly string[] = [
  'row',
  'unit',
  'price',
  'need',
  'cost',
  'supply',
  'from',
  'check',
]

export function isTyped(column: BomColumn): column is TypedColumn {
  return !RECKONED.includes(column)
}

const NAMES: Readonly<Record<string, string>> = {
  row: '#',
  material: 'Material',
  role: 'Cut as',
  unit: 'Unit',
  quantity: 'Quantity',
  wastage: 'Wastage',
  setUp: 'Set-up',
  roundTo: 'Round to',
  substitutes: 'Substitutes',
  way: 'Quantity by',
  price: 'Price',
  need: 'Need at 120',
  cost: 'A garment',
  supply: 'Supply',
  from: 'From',
  check: 'Validated',
}

/** As a list of bad cells names it; in the grid, sizes and colours stand under a heading. */
export function columnName(column: BomColumn): string {
  const named = partOf(column)
  if (!named) return NAMES[column] ?? column
  if (named.kind === 'size') return `Size ${named.name}`
  return named.kind === 'with' ? `${named.name} material` : `${named.name} quantity`
}

interface ColumnPart {
  readonly kind: 'size' | 'with' | 'of'
  readonly name: string
}

/** The size or the colourway that a column is of. */
export function partOf(column: string): ColumnPart | null {
  const [, kind, name] = /^(size|with|of):(.*)$/s.exec(column) ?? []
  return kind && name !== undefined ? { kind: kind as ColumnPart['kind'], name } : null
}
