import type { Money } from '../quantity.ts'
import type { Material } from '../stock/material.ts'
import type { CsvMapping } from './csv-columns.ts'
import {
  readDays,
  readKind,
  readPrice,
  readUnit,
  readWidth,
  unitInHeader,
} from './csv-material-cells.ts'
import {
  MATERIAL_FIELDS,
  type MaterialField,
  type MaterialScene,
  type ReadMaterial,
} from './csv-material-fields.ts'
import { materialFacts } from './csv-material-row.ts'
import {
  type CsvChange,
  type CsvOutcome,
  openLines,
  type RowReading,
  readRow,
  readText,
} from './csv-review.ts'
import type { CsvRow, CsvTable } from './csv-table.ts'

const FRESH: ReadMaterial = {
  id: null,
  code: '',
  name: '',
  kind: 'trim',
  unit: 'pc',
  width: null,
  pricePerThousand: 0 as Money,
  leadDays: 7,
  supplier: '',
}
/** What would become of each row: a material that is there already is known by its code. */
export function reviewMaterials(
  { header, rows }: CsvTable,
  mapping: CsvMapping<MaterialField>,
  scene: MaterialScene,
): readonly CsvOutcome<MaterialField, ReadMaterial>[] {
  const known = new Map(scene.materials.map((one) => [one.code, one]))
  const firstLine = openLines()
  const widthUnit =
    unitInHeader(header[mapping.width ?? -1] ?? '') ?? (scene.units === 'metric' ? 'cm' : 'in')
  return rows.map((row) => {
    const reading = readRow(row, mapping)
    const code = reading.take('code', readText(24), '')
    const before = known.get(code)
    const first = code === '' ? null : firstLine(code, row.line)
    if (code === '') reading.fail('code', { code: 'missing' })
    if (first !== null) reading.fail('code', { code: 'twice', line: first })
    const entry = readMaterial(reading, before, { ...scene, widthUnit, code })
    return outcomeOf(row, reading, before, entry, scene)
  })
}

type RowScene = MaterialScene & { readonly widthUnit: string; readonly code: string }

function readMaterial(
  reading: RowReading<MaterialField>,
  before: Material | undefined,
  scene: RowScene,
): ReadMaterial {
  const old: ReadMaterial = before ?? FRESH
  const width = reading.take('width', readWidth(scene, scene.widthUnit), old.width)
  const unit = reading.take('unit', readUnit, old.unit)
  const assumed = before?.kind ?? (width === null ? 'trim' : 'fabric')
  const kind = reading.take('kind', readKind, assumed)
  const name = reading.take('name', readText(120), old.name)
  if (!before && reading.text('name') === '') reading.fail('name', { code: 'missing' })
  if (!before && reading.text('unit') === '') reading.fail('unit', { code: 'missing' })
  if (kind === 'fabric' && width === null) reading.fail('width', { code: 'missing' })
  return {
    id: before?.id ?? null,
    code: scene.code,
    name,
    kind,
    unit,
    width: kind === 'fabric' ? width : null,
    pricePerThousand: reading.take('price', readPrice(scene), old.pricePerThousand),
    leadDays: reading.take('leadDays', readDays(scene), old.leadDays),
    supplier: reading.take('supplier', readText(120), old.supplier),
  }
}

function outcomeOf(
  row: CsvRow,
  { troubles }: RowReading<MaterialField>,
  before: Material | undefined,
  entry: ReadMaterial,
  scene: MaterialScene,
): CsvOutcome<MaterialField, ReadMaterial> {
  if (troubles.length > 0) return { kind: 'bad', row, troubles }
  if (!before) return { kind: 'new', row, entry }
  const [old, now] = [materialFacts(before, scene), materialFacts(entry, scene)]
  const changes = MATERIAL_FIELDS.flatMap(({ name: field }): CsvChange<MaterialField>[] =>
    old[field] === now[field] ? [] : [{ field, old: old[field], now: now[field] }],
  )
  return changes.length > 0
    ? { kind: 'changed', row, entry, changes }
    : { kind: 'unchanged', row, entry }
}
