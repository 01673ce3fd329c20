import { join } from 'node:path'
import { assign } from '../../renderer/features/patterns/bom/assign.ts'
import { bomTable } from '../../renderer/features/patterns/bom/bom-table.ts'
import { placed, readCells } from '../../renderer/features/patterns/bom/clipboard.ts'
import type { BomColumn } from '../../renderer/features/patterns/bom/columns.ts'
import type { StyleSheet } from '../../shared/contract/patterns.ts'
import { type Bom, type BomLine, NO_BOM } from '../../shared/domain/bom/bom.ts'
import { explode, type Run } from '../../shared/domain/bom/need.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { freshId } from '../fresh-id.ts'
import { openSample, temporaryFolder } from '../small-service.ts'
import { type BenchLine, openBenchLine } from './bench-line.ts'
import { type BenchRow, percentile, row, type Say, timed } from './bench-row.ts'
import { measureGrid } from './bom-window.ts'

const LINES = 200
const SIZES = ['XS', 'S', 'M', 'L']
const COLOURS = ['Ecru', 'Slate', 'Navy']
const PASTED = 500
const TIMES = 15

/** Exploding a long BOM for a drop of twelve SKUs, and pasting five hundred lines from a spreadsheet with one way back. */
export async function run(_args: readonly string[], say: Say): Promise<readonly BenchRow[]> {
  const exploding = explodeOften()
  say(`Pasting ${PASTED} lines into a draft, ${TIMES} times`)
  return [...exploding, ...(await pasteOften()), ...(await measureGrid(PASTED))]
}

function explodeOften(): readonly BenchRow[] {
  const bom = longBom()
  const runs = COLOURS.map(
    (colourway, index): Run => ({
      colourway,
      pieces: Object.fromEntries(SIZES.map((size, at) => [size, 20 + index + at])) as never,
    }),
  )
  const times = Array.from({ length: 300 }, () => timed(() => explode(bom, runs)).ms)
  const name = `explode ${LINES} lines for ${SIZES.length * COLOURS.length} SKUs`
  return [
    row(`${name}, median`, percentile(times, 0.5), 'ms'),
    row(`${name}, 95th percentile`, percentile(times, 0.95), 'ms', 5),
  ]
}

/** Every line has a quantity for each size, and every third one for a colour. */
function longBom(): Bom {
  const lines = Array.from({ length: LINES }, (_, position) => {
    const of = { id: `bom_${position}`, materialId: `mat_${position % 40}`, position, role: null }
    return { ...of, quantity: 100 + position, wastage: 40, setUp: 500, roundTo: 10 } as never
  }) as readonly BomLine[]
  const quantities = lines.flatMap(({ id }) =>
    SIZES.map((size, at) => ({ bomLineId: id, size, quantity: 100 + at }) as never),
  )
  const colours = lines
    .filter(({ position }) => position % 3 === 0)
    .map(
      ({ id }) =>
        ({ bomLineId: id, colourway: 'Navy', materialId: 'mat_n', quantity: 90 }) as never,
    )
  return { ...NO_BOM, lines, quantities, colours }
}

async function pasteOften(): Promise<readonly BenchRow[]> {
  const folder = temporaryFolder()
  try {
    const database = join(folder.path, 'bom.sqlite')
    const small = await openSample({ database })
    const { styles } = await small.see('patterns.library', null)
    const draft = freshId<StyleRevisionId>('srv')
    await small.must('patterns.draftStyle', { from: styles[0]!.revisions[0]!.id, to: draft })
    small.close()
    const line = await openBenchLine(database)
    const rows = await measure(line, draft)
    await line.close()
    return rows
  } finally {
    folder.remove()
  }
}

/** From the text on the clipboard to the sheet with its lines, and back by one undo. */
async function measure(line: BenchLine, draft: StyleRevisionId): Promise<readonly BenchRow[]> {
  const see = async () => (await line.query('patterns.style', draft))!
  const before = await see()
  const pastes: number[] = []
  const undos: number[] = []
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now()
    await line.command('patterns.saveBom', pasted(before))
    const now = await see()
    pastes.push(performance.now() - began)
    if (now.bom.lines.length !== before.bom.lines.length + PASTED) throw new Error('Lines are lost')
    const undone = performance.now()
    await line.command('history.undo', null)
    undos.push(performance.now() - undone)
  }
  const left = (await see()).bom.lines.length - before.bom.lines.length
  return [
    row(`paste ${PASTED} lines to the fresh sheet, median`, percentile(pastes, 0.5), 'ms'),
    row(`paste ${PASTED} lines to the fresh sheet, 95th`, percentile(pastes, 0.95), 'ms', 200),
    row('the one undo of it, 95th percentile', percentile(undos, 0.95), 'ms', 200),
    row('lines left after one undo', left, 'lines', 0),
  ]
}

const COLUMNS: readonly BomColumn[] = ['material', 'role', 'unit', 'quantity', 'wastage', 'setUp']

function pasted(sheet: StyleSheet) {
  const { lines: old } = sheet.bom
  const table = bomTable(sheet)
  const text = Array.from({ length: PASTED }, (_, index) => {
    const { code } = table.materials[index % table.materials.length]!
    return `${code}\t\t\t${1 + (index % 9)}\t4 %\t0`
  }).join('\n')
  const box = { top: old.length, bottom: old.length, left: 0, right: 0 }
  const cells = placed(readCells(text), box, COLUMNS)
  const blank = Array.from({ length: old.length }) as never[]
  const { edits, bad } = assign(blank, cells, table, () => freshId('bom'))
  if (bad.length > 0) throw new Error(`${bad[0]?.column}: ${bad[0]?.why}`)
  return { styleRevisionId: sheet.revision.id, lines: edits, removed: [] }
}
