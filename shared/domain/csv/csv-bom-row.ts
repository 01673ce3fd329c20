import type { Need } from '../bom/need.ts'
import { quantityText } from '../bom/quantity-text.ts'
import type { Material } from '../stock/material.ts'
import {
  type BomCsvScene,
  type BomField,
  bomFields,
  cellField,
  editsOf,
  type ReadBomLine,
} from './csv-bom-fields.ts'
import type { CsvField } from './csv-columns.ts'

type Told = Pick<BomCsvScene, 'materials' | 'sizes' | 'colourways'>

/** A line as a file tells of it. */
export function bomFacts(
  line: ReadBomLine,
  { materials, sizes, colourways }: Told,
): Readonly<Partial<Record<BomField, string>>> {
  const material = materials.find(({ id }) => id === line.materialId)
  const own = sizes.map((size) => {
    const quantity = line.bySize[size]
    return [`size ${size}`, quantity === undefined ? '' : quantityText(quantity)] as const
  })
  return {
    material: material?.code ?? '',
    role: line.role ?? 'none',
    quantity: quantityText(line.quantity),
    unit: material?.unit ?? '',
    wastage: String(line.wastage / 10),
    setUp: quantityText(line.setUp),
    roundTo: quantityText(line.roundTo),
    ...Object.fromEntries(own),
    ...Object.fromEntries(colourways.flatMap((name) => inColour(line, name, sizes))),
  }
}

function inColour(
  { byColour, byCell }: ReadBomLine,
  colourway: string,
  sizes: readonly string[],
): readonly (readonly [BomField, string])[] {
  const quantity = byColour[colourway]?.quantity ?? null
  const cells = sizes.map((size) => {
    const own = byCell.find((one) => one.colourway === colourway && one.size === size)
    return [cellField(colourway, size), own ? quantityText(own.quantity) : ''] as const
  })
  return [[`colour ${colourway}`, quantity === null ? '' : quantityText(quantity)], ...cells]
}

/** The lines of a BOM as rows of cells, under their header, with a column for each size, and for colourways where a line says something of them. */
export function bomRows(scene: Told & Pick<BomCsvScene, 'bom'>): readonly (readonly string[])[] {
  const lines = editsOf(scene.bom).map((line) => ({ line, facts: bomFacts(line, scene) }))
  const isTold = (field: CsvField<BomField>) => lines.some(({ facts }) => facts[field.name])
  const fields = bomFields(scene).filter((field) => field.need !== 'rare' || isTold(field))
  return [
    ['Name', ...fields.map(({ label }) => label)],
    ...lines.map(({ line, facts }) => {
      const name = scene.materials.find(({ id }) => id === line.materialId)?.name ?? ''
      return [name, ...fields.map((field) => facts[field.name] ?? '')]
    }),
  ]
}

interface NeedScene {
  readonly materials: readonly Material[]
  readonly currency: string
  readonly digits: number
  /** Whole garments of the run. */
  readonly pieces: number
}

/** What a run takes of each material, with wastage, set-up and rounding, and what that costs today. */
export function needRows(needs: readonly Need[], scene: NeedScene): readonly (readonly string[])[] {
  const { materials, currency, digits, pieces } = scene
  const header = [
    'Material',
    'Name',
    `Need for ${pieces} pieces`,
    'Unit',
    'Supplier',
    'Lead days',
    `Price (${currency} per unit)`,
    `Cost (${currency})`,
  ]
  const rows = needs.map(({ materialId, quantity }) => {
    const material = materials.find(({ id }) => id === materialId)
    const price = (material?.pricePerThousand ?? 0) / 1000 / 10 ** digits
    const cost = (quantity / 1000) * price
    return [
      ...[material?.code ?? '', material?.name ?? '', quantityText(quantity), material?.unit ?? ''],
      ...[
        material?.supplier ?? '',
        String(material?.leadDays ?? ''),
        String(Number(price.toFixed(9))),
      ],
      cost.toFixed(digits),
    ]
  })
  return [header, ...rows]
}
