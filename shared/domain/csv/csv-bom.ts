import { readQuantity } from '../bom/quantity-text.ts'
import { grouped } from '../grouped.ts'
import type { MaterialRole } from '../pattern/pattern.ts'
import type { Permille, Thousandths } from '../quantity.ts'
import { ok, refuse } from '../result.ts'
import type { Material } from '../stock/material.ts'
import {
  type BomCsvScene,
  type BomField,
  bomFields,
  editsOf,
  type ReadBomLine,
} from './csv-bom-fields.ts'
import { ownQuantities, type QuantityScene } from './csv-bom-quantities.ts'
import { bomFacts } from './csv-bom-row.ts'
import type { CsvMapping } from './csv-columns.ts'
import { plainFigure, readNumber } from './csv-figures.ts'
import {
  type CsvChange,
  type CsvOutcome,
  openLines,
  type Read,
  type RowReading,
  readChoice,
  readRow,
} from './csv-review.ts'
import type { CsvTable } from './csv-table.ts'

const ROLE_WORDS: Readonly<Record<MaterialRole | 'none', readonly string[]>> = {
  shell: ['shell pieces', 'self', 'main'],
  lining: ['lining pieces'],
  fusing: ['fusing pieces', 'interlining'],
  rib: ['rib pieces'],
  trim: ['trim pieces'],
  none: ['no pieces', '-', '–', 'no pieces: a trim'],
}
const NO_MATERIAL: Pick<Material, 'unit' | 'kind'> = { unit: 'pc', kind: 'trim' }

/**
 * What would become of each row. A line is known by its material and its pieces, and where several have the same, by its place
 * among them; lines that no row tells of stay.
 */
export function reviewBom(
  { rows }: CsvTable,
  mapping: CsvMapping<BomField>,
  scene: BomCsvScene,
): readonly CsvOutcome<BomField, ReadBomLine>[] {
  const next = openNext(editsOf(scene.bom))
  const find = materialFinder(scene.materials)
  const firstLine = openLines()
  return rows.map((row) => {
    const reading = readRow(row, mapping)
    const material = find(reading.text('material'))
    if (!material)
      reading.fail('material', { code: reading.text('material') === '' ? 'missing' : 'unknown' })
    const role = reading.take('role', readChoice(ROLE_WORDS), 'none')
    const key = { materialId: material?.id ?? '', role: role === 'none' ? null : role }
    const before = next(keyOf(key))
    const first = material ? firstLine(keyOf(key), row.line) : null
    if (first !== null && !before) reading.fail('material', { code: 'twice', line: first })
    const entry = readLine(
      reading,
      { ...scene, material: material ?? NO_MATERIAL, mapping },
      {
        ...(before ?? freshLine(material ?? NO_MATERIAL)),
        materialId: key.materialId as Material['id'],
        role: key.role,
      },
    )
    if (reading.troubles.length > 0) return { kind: 'bad', row, troubles: reading.troubles }
    if (!before) return { kind: 'new', row, entry }
    const changes = changesOf(before, entry, scene)
    return changes.length > 0
      ? { kind: 'changed', row, entry, changes }
      : { kind: 'unchanged', row, entry }
  })
}

/** The lines with the same key one after the other, as a file of them has them; then none. */
function openNext(edits: readonly ReadBomLine[]): (key: string) => ReadBomLine | undefined {
  const all = grouped(edits, keyOf)
  const told = new Map<string, number>()
  return (key) => {
    const at = told.get(key) ?? 0
    told.set(key, at + 1)
    return all.get(key)?.[at]
  }
}

interface LineScene extends QuantityScene {
  readonly material: Pick<Material, 'unit' | 'kind'>
}

function readLine(reading: RowReading<BomField>, scene: LineScene, old: ReadBomLine): ReadBomLine {
  const amount = amountReader(reading.text('unit'), scene)
  const own = ownQuantities(reading, scene, old, amount)
  const quantity = reading.take('quantity', amount, old.quantity)
  if (old.id === null && quantity === 0 && Object.keys(own.bySize).length === 0) {
    reading.fail('quantity', { code: 'missing' })
  }
  const isTold = reading.text('quantity') !== '' && quantity !== old.quantity
  return {
    ...old,
    quantity,
    ...own,
    wastage: reading.take('wastage', shareReader(scene), old.wastage),
    setUp: reading.take('setUp', amount, old.setUp),
    roundTo: reading.take('roundTo', multipleReader(amount), old.roundTo),
    way: isTold ? 'typed' : old.way,
  }
}

function freshLine({ kind, unit }: Pick<Material, 'unit' | 'kind'>): ReadBomLine {
  return {
    id: null,
    materialId: '' as Material['id'],
    role: null,
    quantity: 0 as Thousandths,
    wastage: (kind === 'fabric' ? 40 : 20) as Permille,
    setUp: 0 as Thousandths,
    roundTo: (unit === 'pc' ? 1_000 : 10) as Thousandths,
    bySize: {},
    byColour: {},
    byCell: [],
    substitutes: [],
    way: 'typed',
  }
}

/** In the unit that its row, else its material, counts in: 1,12 or 112 cm or 3/8 in. */
function amountReader(unit: string, { material, mark }: LineScene): Read<Thousandths> {
  return (text) => {
    const plain = plainFigure(text, mark)
    const isBare = /^[\d.\s/]+$/.test(plain)
    const found = readQuantity(isBare && unit ? `${plain} ${unit}` : plain, material.unit)
    return found === null ? refuse({ code: 'no-quantity', unit: material.unit }) : ok(found)
  }
}

const multipleReader =
  (amount: Read<Thousandths>): Read<Thousandths> =>
  (text) => {
    const found = amount(text)
    return found.ok && found.value === 0 ? refuse({ code: 'missing' }) : found
  }

const shareReader =
  ({ mark }: BomCsvScene): Read<Permille> =>
  (text) => {
    const share = readNumber(text.replace(/\s*%$/, ''), mark)
    if (share === null) return refuse({ code: 'no-number' })
    return share <= 100
      ? ok(Math.round(share * 10) as Permille)
      : refuse({ code: 'large', most: '100 %' })
  }

/** By its code, else by its name where no other has it. */
function materialFinder(materials: readonly Material[]): (text: string) => Material | undefined {
  const codes = new Map(materials.map((one) => [one.code.toLowerCase(), one]))
  const names = new Map<string, Material | undefined>()
  for (const one of materials) {
    const name = one.name.toLowerCase()
    names.set(name, names.has(name) ? undefined : one)
  }
  return (text) => codes.get(text.toLowerCase()) ?? names.get(text.toLowerCase())
}

function changesOf(before: ReadBomLine, now: ReadBomLine, scene: BomCsvScene) {
  const [was, is] = [bomFacts(before, scene), bomFacts(now, scene)]
  return bomFields(scene).flatMap(({ name: field }): CsvChange<BomField>[] => {
    const [old = '', next = ''] = [was[field], is[field]]
    return old === next ? [] : [{ field, old, now: next }]
  })
}

const keyOf = ({
  materialId,
  role,
}: {
  readonly materialId: string
  readonly role: MaterialRole | null
}) => `${materialId} ${role}`
