import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { CsvWhat } from '../../../shared/contract/csv.ts'
import { reviewBom } from '../../../shared/domain/csv/csv-bom.ts'
import { bomFields } from '../../../shared/domain/csv/csv-bom-fields.ts'
import { guessMapping } from '../../../shared/domain/csv/csv-columns.ts'
import { MATERIAL_FIELDS } from '../../../shared/domain/csv/csv-material-fields.ts'
import { reviewMaterials } from '../../../shared/domain/csv/csv-materials.ts'
import { sizesOf } from '../../../shared/domain/style/sizes.ts'
import type { StyleRevisionId } from '../../../shared/domain/style/style.ts'
import { draftBom } from '../../drafted-bom.ts'
import { eachInSample } from '../../each-in-sample.ts'
import { recordsOf, type SmallService, temporaryFolder } from '../../small-service.ts'

const folder = temporaryFolder()
let small: SmallService
let styleRevisionId: StyleRevisionId
let files = 0

eachInSample(async (opened) => {
  small = opened
  const { styles } = await small.see('patterns.library', null)
  styleRevisionId = styles.find(({ style }) => style.code === 'HT')!.revisions[0]!.id
}, folder)

/** Writes the file and reads its bytes back. */
async function written(what: CsvWhat, mark: 'marked' | 'bare' = 'bare'): Promise<string> {
  const name = `file ${++files}.csv`
  await small.must('csv.writeFile', { what, folder: folder.path, name, mark })
  return readFileSync(join(folder.path, name), 'utf8')
}

const recordsIn = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  }).data

async function tableOf(text: string) {
  const found = await small.see('csv.readFile', new TextEncoder().encode(text))
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}

describe('materials', () => {
  it('come back as they were, and nothing would change', async () => {
    const { materials } = await small.see('stock.list', null)
    await small.must('stock.saveMaterial', {
      ...materials[0]!,
      name: '=HYPERLINK("x")',
      supplier: '@Mill, North',
    })
    const text = await written({ of: 'materials' }, 'marked')
    expect(text.startsWith('\uFEFFCode,Name,Kind,Unit,')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text.split('\r\n')).toHaveLength(materials.length + 2)
    const table = await tableOf(text)
    const now = (await small.see('stock.list', null)).materials
    const scene = { materials: now, units: 'metric', digits: 2, mark: '.' } as const
    const found = reviewMaterials(table, guessMapping(table.header, MATERIAL_FIELDS), scene)
    expect(found.map(({ kind }) => kind)).toEqual(now.map(() => 'unchanged'))
  })

  it('are taken in one step, all of them or none', async () => {
    const before = recordsOf(small.file)
    const { materials } = await small.see('stock.list', null)
    const { origin: _, ...first } = materials[0]!
    const fresh = { ...first, id: 'mat_new' as never, code: 'NEW-1' }
    const clash = { ...fresh, id: 'mat_clash' as never, code: materials[1]!.code }
    expect(await small.ask('stock.saveMaterials', [fresh, clash])).toMatchObject({
      refusal: { code: 'code-taken' },
    })
    expect(recordsOf(small.file)).toEqual(before)
    await small.must('stock.saveMaterials', [fresh, { ...first, leadDays: 99 }])
    const now = (await small.see('stock.list', null)).materials
    expect(now.find(({ code }) => code === 'NEW-1')).toBeTruthy()
    expect(now.find(({ id }) => id === first.id)).toMatchObject({ leadDays: 99 })
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })
})

const cellOf = (colourway: string) => ({ colourway, size: 'M', quantity: 97_000 as never })

/** A style's BOM as a file, and what that file is read against. */
async function exported(id: StyleRevisionId) {
  const table = await tableOf(await written({ of: 'bom', styleRevisionId: id }))
  const { bom, materials, revision, colourways } = (await small.see('patterns.style', id))!
  const names = colourways.map(({ name }) => name)
  const sizes = sizesOf(revision.sizes)
  const scene = { bom, materials, sizes, colourways: names, mark: '.' } as const
  return { table, scene, mapping: guessMapping(table.header, bomFields(scene)) }
}

describe('a BOM', () => {
  it('of every style comes back as it was, also where lines are of the same material', async () => {
    const { styles } = await small.see('patterns.library', null)
    for (const id of styles.flatMap(({ revisions }) => revisions.map((one) => one.id))) {
      const { table, scene, mapping } = await exported(id)
      const found = reviewBom(table, mapping, scene)
      expect(found.map(({ kind }) => kind)).toEqual(scene.bom.lines.map(() => 'unchanged'))
    }
  })

  it('is new to a style without lines, and a row that is there twice is refused', async () => {
    const { table, scene, mapping } = await exported(styleRevisionId)
    const empty = { ...scene, bom: { ...scene.bom, lines: [] } }
    const [first] = table.rows
    const twice = { ...table, rows: [...table.rows, { ...first!, line: 99 }] }
    const found = reviewBom(twice, mapping, empty)
    expect(found.map(({ kind }) => kind)).toEqual([...table.rows.map(() => 'new'), 'bad'])
  })

  it('tells of its colours, and of sizes in them, where lines do', async () => {
    const hand = await draftBom(small)
    const colourway = hand.colour
    const colour = { materialId: null, quantity: 90_000 as never }
    const told = { byColour: { [colourway]: colour }, byCell: [cellOf(colourway)] }
    const line = await hand.editOf('LBL-N', told)
    const plain = { ...line, byColour: {}, byCell: [] }
    await small.must('patterns.saveBom', hand.entry(line))
    const table = await tableOf(await written({ of: 'bom', styleRevisionId: hand.draft }))
    expect(table.header).toContain(`In ${colourway} size M`)
    await small.must('patterns.saveBom', hand.entry(plain))
    const { bom, materials, revision } = await hand.sheet()
    const sizes = sizesOf(revision.sizes)
    const scene = { bom, materials, sizes, colourways: [colourway], mark: '.' } as const
    const found = reviewBom(table, guessMapping(table.header, bomFields(scene)), scene)
    const changed = found.flatMap((one) => (one.kind === 'changed' ? one.entry : []))
    expect(changed.find(({ id }) => id === line.id)).toMatchObject(told)
  })

  it('is exploded for a run, with what that costs', async () => {
    const runs = [{ colourway: 'Ecru', pieces: { M: 60, L: 60 } as never }]
    const needs = recordsIn(await written({ of: 'needs', styleRevisionId, runs }))
    const jersey = needs.find((one) => one.Material === 'JER-180')
    expect(Number(jersey?.['Need for 120 pieces'])).toBeGreaterThan(80)
    expect(Number(jersey?.['Cost (GBP)'])).toBeCloseTo(
      Number(jersey?.['Need for 120 pieces']) * 6.4,
      1,
    )
  })
})

describe('SKUs', () => {
  it('are told with all that their labels say', async () => {
    const [first] = recordsIn(await written({ of: 'skus', styleRevisionId, columns: 'generic' }))
    expect(first).toMatchObject({
      Style: 'HT',
      Colour: 'Ecru',
      Price: '38.00',
      Currency: 'GBP',
      'Made in': 'GB',
    })
    expect(first?.Composition).toBe('shell: 100 % cotton · rib: 95 % cotton, 5 % elastane')
  })

  it('are a draft product with variants in the columns of Shopify', async () => {
    await small.must('patterns.saveShop', {
      skuPattern: '{style}-{colour}-{size}',
      tagUrl: '',
      vendor: 'Harbour',
    })
    const rows = recordsIn(await written({ of: 'skus', styleRevisionId, columns: 'shopify' }))
    expect(new Set(rows.map((row) => row.Handle))).toEqual(new Set(['harbour-tee-ht']))
    expect(rows[0]).toMatchObject({
      Title: 'Harbour tee',
      Vendor: 'Harbour',
      'Option1 Name': 'Colour',
      'Option1 Value': 'Ecru',
      'Option2 Name': 'Size',
      'Variant Price': '38.00',
      Status: 'draft',
      Published: 'FALSE',
    })
    expect(rows.slice(1).every((row) => row.Title === '' && row['Variant SKU'] !== '')).toBe(true)
  })
})

describe('a file', () => {
  it('is never written over, nor anywhere but into its folder', async () => {
    const file = { folder: folder.path, name: 'taken.csv', mark: 'bare' } as const
    await small.must('csv.writeFile', { ...file, what: { of: 'rows', rows: [['=1']] } })
    expect(readFileSync(join(folder.path, 'taken.csv'), 'utf8')).toBe("'=1\r\n")
    expect(await small.ask('csv.writeFile', { ...file, what: { of: 'materials' } })).toMatchObject({
      refusal: { code: 'file-exists' },
    })
    const what = { of: 'materials' } as const
    for (const name of ['../out.csv', 'a/b.csv', '.hidden.csv', 'plain.exe', '\0.csv']) {
      await expect(small.ask('csv.writeFile', { ...file, name, what })).rejects.toThrow()
    }
    expect(
      await small.ask('csv.writeFile', { ...file, folder: '/nowhere/at/all', what }),
    ).toMatchObject({
      refusal: { code: 'folder-gone' },
    })
  })
})
