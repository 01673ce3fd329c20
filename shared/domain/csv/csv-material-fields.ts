import type { MeasureSystem } from '../quantity.ts'
import type { Material, MaterialId } from '../stock/material.ts'
import type { CsvField } from './csv-columns.ts'
import type { DecimalMark } from './csv-figures.ts'

export type MaterialField =
  | 'code'
  | 'name'
  | 'kind'
  | 'unit'
  | 'width'
  | 'price'
  | 'leadDays'
  | 'supplier'

/** As a file tells of it; a new one has no id yet. */
export type ReadMaterial = Omit<Material, 'id' | 'origin'> & { readonly id: MaterialId | null }

export const MATERIAL_FIELDS: readonly CsvField<MaterialField>[] = [
  {
    name: 'code',
    label: 'Code',
    need: 'required',
    words: ['code', 'material code', 'item code', 'article', 'sku', 'ref', 'reference', 'no', 'id'],
  },
  {
    name: 'name',
    label: 'Name',
    need: 'required',
    words: ['name', 'material name', 'description', 'title', 'material', 'item'],
  },
  { name: 'kind', label: 'Kind', need: 'optional', words: ['kind', 'type', 'category', 'class'] },
  {
    name: 'unit',
    label: 'Counted in',
    need: 'required',
    words: ['unit', 'counted in', 'uom', 'unit of measure', 'units'],
  },
  {
    name: 'width',
    label: 'Usable width',
    need: 'optional',
    words: ['usable width', 'cuttable width', 'width'],
  },
  {
    name: 'price',
    label: 'Price',
    need: 'optional',
    words: ['price', 'unit price', 'cost', 'rate'],
  },
  {
    name: 'leadDays',
    label: 'Lead days',
    need: 'optional',
    words: ['lead days', 'lead time', 'lead'],
  },
  {
    name: 'supplier',
    label: 'Supplier',
    need: 'optional',
    words: ['supplier', 'vendor', 'mill', 'from'],
  },
]

export interface MaterialScene {
  readonly materials: readonly Material[]
  readonly units: MeasureSystem
  /** Minor digits of the floor's currency. */
  readonly digits: number
  readonly mark: DecimalMark
}
