import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '../../shared/domain/csv/csv-columns.ts'
import { guessDecimalMark, plainFigure, readNumber } from '../../shared/domain/csv/csv-figures.ts'
import { MATERIAL_FIELDS } from '../../shared/domain/csv/csv-material-fields.ts'
import { materialRows } from '../../shared/domain/csv/csv-material-row.ts'
import { reviewMaterials } from '../../shared/domain/csv/csv-materials.ts'
import { formulaBare, formulaSafe } from '../../shared/domain/csv/csv-safe.ts'
import type { CsvTable } from '../../shared/domain/csv/csv-table.ts'
import type { Material } from '../../shared/domain/stock/material.ts'

const tableOf = (...[header = [], ...rows]: readonly (readonly string[])[]): CsvTable => ({
  header,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
})
const metric = { units: 'metric', digits: 2, mark: '.' } as const
const review = (table: CsvTable, materials: readonly Material[] = []) =>
  reviewMaterials(table, guessMapping(table.header, MATERIAL_FIELDS), { ...metric, materials })

const jersey = {
  id: 'mat_1',
  code: 'JER-180',
  name: 'Jersey',
  kind: 'fabric',
  unit: 'm',
  width: 1_600_000,
  pricePerThousand: 640_000,
  leadDays: 10,
  supplier: 'Mill North',
  origin: 'own',
} as unknown as Material

describe('a formula', () => {
  it('is shown as text by every spreadsheet', () => {
    for (const text of ['=1+1', '+44 20', '-5', '@sum', '\tx', '\rx', '＝1', "'=1"]) {
      expect(formulaSafe(text)).toBe(`'${text}`)
    }
    expect(formulaSafe('Cotton 180 g')).toBe('Cotton 180 g')
  })

  it('comes back as it was', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-]?[a-z]{0,4}$/))
    fc.assert(fc.property(text, (one) => formulaBare(formulaSafe(one)) === one))
  })
})

describe('columns', () => {
  it('are told by the words of their headers', () => {
    const header = [
      'Supplier',
      'Item code',
      'Description',
      'UoM',
      'Width (mm)',
      'Unit price',
      'Lead time',
    ]
    expect(guessMapping(header, MATERIAL_FIELDS)).toEqual({
      supplier: 0,
      code: 1,
      name: 2,
      unit: 3,
      width: 4,
      price: 5,
      leadDays: 6,
    })
  })

  it('serve one field each', () => {
    expect(guessMapping(['Material'], MATERIAL_FIELDS)).toEqual({ name: 0 })
  })
})

describe('numbers', () => {
  it('are read with a comma or a point before their decimals', () => {
    expect(readNumber('1.234,50', ',')).toBe(1234.5)
    expect(readNumber('1,234.50', '.')).toBe(1234.5)
    expect(readNumber('1 234,5', ',')).toBe(1234.5)
    expect(readNumber('£6.40', '.')).toBe(6.4)
    expect(readNumber('6,40 €', ',')).toBe(6.4)
    for (const none of ['', 'abc', '1.2.3', '-3', '1e5', 'Infinity'])
      expect(readNumber(none, '.')).toBeNull()
    expect(plainFigure('1 1/2 in', '.')).toBe('1 1/2 in')
  })

  it('say by themselves which it is', () => {
    expect(guessDecimalMark(tableOf(['a'], ['6,40'], ['1.600']))).toBe(',')
    expect(guessDecimalMark(tableOf(['a'], ['6.40'], ['1,600']))).toBe('.')
  })
})

describe('materials of a file', () => {
  const header = ['Code', 'Name', 'Unit', 'Width (cm)', 'Price', 'Lead days']

  it('are new, changed or as they were, by their code', () => {
    const found = review(
      tableOf(
        header,
        ['JER-180', 'Jersey', 'm', '160', '6.90', '10'],
        ['LBL-N', 'Neck label', 'pcs', '', '0.04', '7'],
        ['JER-180 ', 'Jersey', 'm', '160', '6.40', '10'],
      ),
      [jersey],
    )
    expect(found[0]).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'price', old: '6.4', now: '6.9' }],
    })
    expect(found[1]).toMatchObject({
      kind: 'new',
      entry: { id: null, kind: 'trim', unit: 'pc', pricePerThousand: 4_000 },
    })
    expect(found[2]).toMatchObject({
      kind: 'bad',
      troubles: [{ field: 'code', reason: { code: 'twice', line: 2 } }],
    })
    expect(review(tableOf(header, ['JER-180', '', '', '', '', '']), [jersey])[0]).toMatchObject({
      kind: 'unchanged',
    })
  })

  it('are bad with all that is wrong with them', () => {
    const [found] = review(tableOf(header, ['', 'Rib', 'yards', 'wide', 'six', '2.5']))
    expect(found).toMatchObject({
      kind: 'bad',
      troubles: [
        { field: 'code', reason: { code: 'missing' } },
        { field: 'width', value: 'wide', reason: { code: 'no-quantity', unit: 'cm' } },
        { field: 'unit', reason: { code: 'not-one-of', choices: ['m', 'pc', 'g'] } },
        { field: 'price', reason: { code: 'no-number' } },
        { field: 'leadDays', reason: { code: 'no-number' } },
      ],
    })
  })

  it('take widths in the unit of the header, of the cell, or of the floor', () => {
    const width = (title: string, cell: string) => {
      const [found] = review(tableOf(['Code', 'Name', 'Unit', title], ['A', 'A', 'm', cell]))
      return found && 'entry' in found ? found.entry.width : found?.troubles
    }
    expect(width('Width (mm)', '1500')).toBe(1_500_000)
    expect(width('Width', '150')).toBe(1_500_000)
    expect(width('Width', '60 in')).toBe(1_524_000)
    expect(width('Width [inch]', '60')).toBe(1_524_000)
  })

  it('come back from a file of ours as they were', () => {
    const word = fc.string({ maxLength: 24 }).map((text) => `x${text}x`)
    const material = fc.record({
      name: word,
      supplier: fc.oneof(fc.constant(''), word, fc.constant('=cmd()')),
      kind: fc.constantFrom('fabric', 'trim'),
      unit: fc.constantFrom('m', 'pc', 'g'),
      width: fc.integer({ min: 1, max: 10_000_000 }),
      pricePerThousand: fc.integer({ min: 0, max: 1_000_000_000 }),
      leadDays: fc.integer({ min: 0, max: 1_000 }),
    })
    const units = fc.constantFrom('metric' as const, 'imperial' as const)
    fc.assert(
      fc.property(
        fc.array(material, { minLength: 1, maxLength: 5 }),
        units,
        fc.constantFrom(0, 2, 3),
        (all, system, digits) => {
          const materials = all.map((one, index) => ({
            ...one,
            id: `mat_${index}`,
            code: `M-${index}`,
            width: one.kind === 'fabric' ? one.width : null,
            origin: 'own',
          })) as unknown as readonly Material[]
          const rows = materialRows(materials, 'GBP', { units: system, digits })
          const table = tableOf(...rows.map((cells) => cells.map(formulaSafe)))
          const told = { units: system, digits, mark: '.' } as const
          const mapping = guessMapping(table.header, MATERIAL_FIELDS)
          const known = reviewMaterials(table, mapping, { ...told, materials })
          expect(known.map(({ kind }) => kind)).toEqual(materials.map(() => 'unchanged'))
          const fresh = reviewMaterials(table, mapping, { ...told, materials: [] })
          const entries = fresh.map((one) => ('entry' in one ? one.entry : one.troubles))
          expect(entries).toEqual(
            materials.map(({ origin: _, ...rest }) => ({ ...rest, id: null })),
          )
        },
      ),
    )
  })
})
