import type { BomGeometry } from '../../../shared/domain/bom/bom.ts'
import { secondsText } from '../../../shared/domain/bom/quantity-text.ts'
import type { BomItem } from '../../../shared/domain/compare/compare-bom.ts'
import type { LabelItem } from '../../../shared/domain/compare/compare-label.ts'
import type { OperationItem } from '../../../shared/domain/compare/compare-operations.ts'
import type { SlotItem } from '../../../shared/domain/compare/compare-slots.ts'
import { CARE_STEPS, careWords } from '../../../shared/domain/skus/care.ts'
import type { Material, MaterialUnit } from '../../../shared/domain/stock/material.ts'
import type { Novelty } from '../../../shared/domain/style/learning.ts'
import { recipeText } from '../../../shared/domain/style/recipe.ts'
import { printQuantity, printShare } from '../format.ts'

const FIELDS: Readonly<Record<string, string>> = {
  bySize: 'by size',
  start: 'begins at',
  end: 'ends at',
  lengths: 'length',
  least: 'least ease',
  most: 'most ease',
  byColour: 'by colour',
  growths: 'growth',
  base: 'base size',
  byCell: 'by colour and size',
  computedFrom: 'quantity from',
  setUp: 'set-up',
  roundTo: 'rounded to',
  stationKind: 'station',
  piecesPerCycle: 'pieces a cycle',
  setUpKey: 'set up for',
  geometryHash: 'outline',
  letter: 'revision',
}

/** A field as it is called on the sheet. */
export const fieldName = (field: string): string => FIELDS[field] ?? field

export function slotValue(item: SlotItem, field: keyof SlotItem): string {
  return item[field] ?? 'empty'
}

export function bomName({ materialId, role }: BomItem, materials: readonly Material[]): string {
  const name = materialOf(materialId, materials)?.name ?? 'A material that is gone'
  return role ? `${name}, ${role}` : name
}

export function bomValue(
  item: BomItem,
  field: keyof BomItem,
  materials: readonly Material[],
): string {
  const unit = materialOf(item.materialId, materials)?.unit ?? 'pc'
  switch (field) {
    case 'quantity':
    case 'setUp':
    case 'roundTo':
      return printQuantity(item[field], unit)
    case 'wastage':
      return printShare(item.wastage)
    case 'bySize':
      return sizesText(item.bySize.map(([size, quantity]) => [size, printQuantity(quantity, unit)]))
    case 'byColour':
      return coloursText(item.byColour, unit, materials)
    case 'byCell':
      return sizesText(
        item.byCell.map(([colour, size, one]) => [`${colour} ${size}`, printQuantity(one, unit)]),
      )
    case 'substitutes':
      return listed(
        item.substitutes.map(([id, ratio]) => `${codeOf(id, materials)} ×${ratio / 1000}`),
      )
    case 'computedFrom':
      return item.computedFrom ? sourceText(item.computedFrom) : 'typed'
    default:
      return plain(item[field])
  }
}

function coloursText(
  colours: BomItem['byColour'],
  unit: MaterialUnit,
  materials: readonly Material[],
): string {
  const texts = colours.map(([colourway, id, quantity]) => {
    const words = [id && codeOf(id, materials), quantity !== null && printQuantity(quantity, unit)]
    return `${colourway} ${words.filter(Boolean).join(' ')}`
  })
  return texts.join(', ') || 'alike'
}

/** What a computed quantity rests on, as every screen says it. */
export function sourceText({ nest, efficiency }: Pick<BomGeometry, 'nest' | 'efficiency'>): string {
  return nest ? `nest ${nest}, ${printShare(efficiency)}` : `geometry at ${printShare(efficiency)}`
}

const listed = (words: readonly string[]) => words.join(', ') || 'none'

const codeOf = (id: Material['id'], materials: readonly Material[]) =>
  materialOf(id, materials)?.code ?? 'a material that is gone'

export function operationValue(item: OperationItem, field: keyof OperationItem): string {
  switch (field) {
    case 'attended':
    case 'unattended':
      return secondsText(item[field])
    case 'recipe':
      return item.recipe ? recipeText(item.recipe) : 'none'
    case 'follows':
      return item.follows.map(([key]) => key.replace(/#1$/, '')).join(', ') || 'nothing'
    default:
      return plain(item[field])
  }
}

const NOVELTY: { readonly [Name in Novelty]: string } = {
  new: 'new to its makers',
  related: 'related to what they made',
  familiar: 'familiar',
  repeat: 'made again',
}

export const noveltyText = (novelty: Novelty): string => NOVELTY[novelty]

const LABEL: Readonly<Record<string, string>> = {
  fabricOrigin: 'fabric from',
  madeIn: 'made in',
  careNote: 'care in words',
  fitVideo: 'fit video',
  fitNote: 'fit note',
}

export const labelName = ({ name }: LabelItem): string => LABEL[name] ?? name

/** Symbols are told in words. */
export function labelValue({ name, value }: LabelItem): string {
  const step = CARE_STEPS.find((one) => one === name)
  return step ? careWords(step, value) : value
}

const sizesText = (sizes: readonly (readonly [string, string])[]) =>
  sizes.map(([size, quantity]) => `${size} ${quantity}`).join(', ') || 'alike'

const plain = (value: unknown): string =>
  value === null || value === undefined || value === '' ? '—' : String(value)

const materialOf = (id: Material['id'], materials: readonly Material[]) =>
  materials.find((one) => one.id === id)
