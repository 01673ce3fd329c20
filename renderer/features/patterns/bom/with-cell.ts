import type {
  BomEdit,
  CellEdit,
  ColourEdit,
  SubstituteEdit,
} from '../../../../shared/domain/bom/bom-edit.ts'
import { readQuantity, shownUnit } from '../../../../shared/domain/bom/quantity-text.ts'
import { MATERIAL_ROLES } from '../../../../shared/domain/module/module.ts'
import type { Permille, Thousandths } from '../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import type { BomTable } from './bom-table.ts'
import { quantityInCell, unitOf } from './cell-text.ts'
import { partOf, type TypedColumn } from './columns.ts'
import { findMaterial } from './find-material.ts'

/** What a cell is worth, or why it is worth nothing. */
type Typed<Value> = Result<Value, string>

/** The line with what was typed into one of its cells. An emptied cell says nothing, where a line may say nothing. */
export function withCell(
  edit: BomEdit,
  column: TypedColumn,
  typed: string,
  table: BomTable,
): Typed<BomEdit> {
  const text = typed.trim()
  const unit = unitOf(edit.materialId, table)
  const set = <Value>(read: Typed<Value>, change: (value: Value) => Partial<BomEdit>) =>
    read.ok ? ok({ ...edit, ...change(read.value) }) : read
  const amount = (shown: Thousandths | null | undefined) =>
    readAmount(text, unit, shownUnit(shown ?? edit.quantity, unit, table.units))
  switch (column) {
    case 'material':
      return set(readMaterial(text, table), (material) => madeOf(edit, material))
    case 'role':
      return set(readRole(text), (role) => ({ role }))
    case 'quantity':
      return set(text === '' ? ok(NOTHING) : amount(edit.quantity), (quantity) => ({
        quantity,
        way: 'typed',
      }))
    case 'setUp':
      return set(text === '' ? ok(NOTHING) : amount(edit.setUp), (setUp) => ({ setUp }))
    case 'roundTo':
      return set(text === '' ? ok(AS_IT_COMES) : amount(edit.roundTo), (roundTo) => ({
        roundTo: roundTo === 0 ? AS_IT_COMES : roundTo,
      }))
    case 'wastage':
      return set(readShare(text), (wastage) => ({ wastage }))
    case 'substitutes':
      return set(readSubstitutes(text, table), (substitutes) => ({ substitutes }))
    case 'way':
      return set(readWay(text), (way) => ({ way }))
    default:
      return withPart(edit, column, text, table, amount)
  }
}

const NOTHING = 0 as Thousandths
const AS_IT_COMES = 1 as Thousandths

function withPart(
  edit: BomEdit,
  column: TypedColumn,
  text: string,
  table: BomTable,
  amount: (shown: Thousandths | null | undefined) => Typed<Thousandths>,
): Typed<BomEdit> {
  const part = partOf(column)
  if (!part) return ok(edit)
  if (part.kind === 'size') {
    if (text === '') return ok({ ...edit, bySize: without(edit.bySize, part.name), way: 'typed' })
    const quantity = amount(edit.bySize[part.name])
    if (!quantity.ok) return quantity
    return ok({ ...edit, bySize: { ...edit.bySize, [part.name]: quantity.value }, way: 'typed' })
  }
  if (part.kind === 'cell') {
    const quantity = text === '' ? ok(null) : amount(quantityInCell(edit, part))
    return quantity.ok ? ok(withQuantity(edit, part.name, part.size, quantity.value)) : quantity
  }
  const had = edit.byColour[part.name] ?? { materialId: null, quantity: null }
  if (part.kind === 'of') {
    const quantity = text === '' ? ok(null) : amount(had.quantity)
    return quantity.ok
      ? ok(withColour(edit, part.name, { ...had, quantity: quantity.value }))
      : quantity
  }
  const material = text === '' ? ok(null) : findMaterial(text, table.materials)
  if (!material.ok) return material
  return ok(withColour(edit, part.name, { ...had, materialId: material.value?.id ?? null }))
}

function withColour(edit: BomEdit, colourway: string, own: ColourEdit): BomEdit {
  const isPlain = own.materialId === null && own.quantity === null
  const byColour = isPlain
    ? without(edit.byColour, colourway)
    : { ...edit.byColour, [colourway]: own }
  return { ...edit, byColour }
}

function withQuantity(
  edit: BomEdit,
  colourway: string,
  size: string,
  quantity: Thousandths | null,
): BomEdit {
  const isHere = (one: CellEdit) => one.colourway === colourway && one.size === size
  const others = edit.byCell.filter((one) => !isHere(one))
  return {
    ...edit,
    byCell: quantity === null ? others : [...others, { colourway, size, quantity }],
  }
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string) {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== name))
}

/** Another material keeps the quantities; what is counted is used in whole ones, and a trim is cut from nothing. */
export function madeOf(edit: BomEdit, { id, unit, kind }: Material): Partial<BomEdit> {
  const isCounted = unit === 'pc' && edit.roundTo < 1000
  return {
    materialId: id,
    ...(isCounted && { roundTo: 1000 as Thousandths }),
    ...(kind === 'trim' && { role: null, way: 'typed' }),
  }
}

function readMaterial(text: string, { materials }: BomTable): Typed<Material> {
  if (text === '') return refuse('A line needs a material. Remove the line instead.')
  return findMaterial(text, materials)
}

function readRole(text: string): Typed<BomEdit['role']> {
  if (text === '' || text === '–' || text === '-') return ok(null)
  const role = MATERIAL_ROLES.find((one) => one === text.toLowerCase().replace(/ pieces$/, ''))
  return role ? ok(role) : refuse(`Write ${MATERIAL_ROLES.join(', ')}, or nothing.`)
}

function readAmount(text: string, unit: Material['unit'], bare: string): Typed<Thousandths> {
  const quantity = readQuantity(text, unit, bare)
  if (quantity !== null) return ok(quantity)
  return refuse(
    unit === 'm'
      ? 'It is no length. Write 1.12, 112 cm or 3/8 in.'
      : `It is no quantity in ${unit}. Write a number, such as 2.`,
  )
}

function readShare(text: string): Typed<Permille> {
  const [, figure] = /^(\d*[.,]?\d+)\s*%?$/.exec(text || '0') ?? []
  const permille = Math.round(Number(figure?.replace(',', '.')) * 10)
  return permille >= 0 && permille <= 1000
    ? ok(permille as Permille)
    : refuse('It is no share. Write a number from 0 to 100.')
}

function readWay(text: string): Typed<BomEdit['way']> {
  if (text === '' || /^typed$/i.test(text)) return ok('typed')
  if (/^(geometry|nest|computed)\b/i.test(text)) return ok('geometry')
  return refuse('Write typed or geometry.')
}

/** JER-181 ×1.05, JER-200: the best first, and how much of it for one of the material. */
function readSubstitutes(text: string, { materials }: BomTable): Typed<readonly SubstituteEdit[]> {
  const all: SubstituteEdit[] = []
  const names = text.split(/;|,(?!\d)/).filter((one) => one.trim() !== '')
  for (const one of names) {
    const [, name, figure] = /^(.+?)(?:\s*[×*]\s*|\s+x\s*)(\d*[.,]?\d+)$/.exec(one.trim()) ?? []
    const material = findMaterial(name ?? one, materials)
    if (!material.ok) return material
    const ratio = Math.round(Number((figure ?? '1').replace(',', '.')) * 1000)
    if (ratio < 1) return refuse('A substitute is taken in some quantity, such as ×1.05.')
    all.push({ materialId: material.value.id, ratio: ratio as Permille })
  }
  return ok(all)
}
