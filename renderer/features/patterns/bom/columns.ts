/** What a person types into. */
export type TypedColumn =
  | 'material'
  | 'role'
  | 'quantity'
  | `size:${string}`
  | `with:${string}`
  | `of:${string}`
  | `cell:${string}|${string}`
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
  if (named.kind === 'cell') return `${named.name} size ${named.size}`
  return named.kind === 'with' ? `${named.name} material` : `${named.name} quantity`
}

/** What one size of one colourway takes; a size never has a bar in it. */
export const cellColumn = (colourway: string, size: string): TypedColumn =>
  `cell:${size}|${colourway}`

export type ColumnPart =
  | { readonly kind: 'size' | 'with' | 'of'; readonly name: string }
  | { readonly kind: 'cell'; readonly name: string; readonly size: string }

/** The size or the colourway that a column is of, or both. */
export function partOf(column: string): ColumnPart | null {
  const [, kind, name] = /^(size|with|of):(.*)$/s.exec(column) ?? []
  if (kind && name !== undefined) return { kind: kind as 'size' | 'with' | 'of', name }
  const [, size, colourway] = /^cell:([^|]*)\|(.*)$/s.exec(column) ?? []
  return size === undefined || colourway === undefined
    ? null
    : { kind: 'cell', name: colourway, size }
}
