import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDrawing } from '../../../shared/contract/read-drawing.ts'
import { clipLine } from '../../../shared/domain/geometry/clip-line.ts'
import {
  areaOf,
  distance,
  type Point,
  perimeterOf,
} from '../../../shared/domain/geometry/geometry.ts'
import type { PieceGeometry } from '../../../shared/domain/pattern/pattern.ts'
import {
  boundsOfTile,
  MARGIN,
  PAPER_NAMES,
  PAPERS,
  type PaperName,
} from '../../../shared/domain/pattern/print-sheet.ts'
import { gerberFiles } from '../../pattern/dialects.ts'
import { type PdfLine, type PdfPage, pdfLines } from '../../readers/pdf-lines.ts'
import { pdfText } from '../../readers/pdf-reading.ts'
import { openSample, type SmallService, temporaryFolder } from '../../small-service.ts'

const folder = temporaryFolder()
let small: SmallService
beforeAll(async () => {
  small = await openSample()
})
afterAll(() => {
  small.close()
  folder.remove()
})

const CUT = 0.9
const SCALE = 0.4

/** The hoodie's body: its pieces, and the PDF that was saved of them. */
async function printed(paper: PaperName, size: string | null, most = 2, code = 'B-03') {
  const { modules } = await small.see('patterns.library', null)
  const revision = modules.find(({ module }) => module.code === code)!.revisions.at(-1)!
  const sheet = (await small.see('patterns.module', revision.id))!
  const pieceIds = sheet.pieces.slice(0, most).map(({ id }) => id)
  const ask = { pieceIds, size, paper, title: 'B-03 Body rev A' }
  const made = (await small.see('print.pieces', ask))!
  const name = `${code === 'B-03' ? '' : code}${paper} ${size ?? 'nest'}.pdf`
  await small.must('print.save', { made: made.made, folder: folder.path, name })
  const drawings = await small.see('patterns.drawings', pieceIds)
  const pdf = readFileSync(join(folder.path, name))
  const geometry = drawings.map((one) => readDrawing(one).sizes.find((of) => of.size === size)!)
  return { pages: pdfLines(pdf), text: pdfText(pdf), geometry, made }
}

/** The sheets, glued: each gives what no sheet before it has given, and lies where its name says. */
function glued(pages: readonly PdfPage[], text: string, paper: PaperName): readonly PdfLine[] {
  const places = sheetsOf(pages, text)
  const cells = places.map(({ tile }) => boundsOfTile(tile, paper))
  return places.flatMap(({ page }, index) => {
    const box = cells[index]!
    const next = { right: has(places, index, 0, 1), below: has(places, index, 1, 0) }
    const own = {
      ...box,
      maxX: next.right ? box.maxX - 10 : box.maxX,
      maxY: next.below ? box.maxY - 10 : box.maxY,
    }
    const laid = ([x, y]: Point): Point => [x - MARGIN + box.minX, y - MARGIN + box.minY]
    return page.lines.flatMap(({ points, closed, width }) =>
      clipLine(points.map(laid), closed, own).map((part) => ({
        points: part,
        closed: false,
        width,
      })),
    )
  })
}

/** Which page is which sheet, by what is printed on it. */
function sheetsOf(pages: readonly PdfPage[], text: string) {
  const found = [...text.matchAll(/row (\d+), column (\d+) · page (\d+)/g)].map(
    ([, row, column, page]) => ({
      tile: { row: Number(row) - 1, column: Number(column) - 1 },
      page: pages[Number(page) - 1]!,
    }),
  )
  return found
}

/** The middles of its level strokes, where they lie once the sheets are glued. */
function crossesOn({ lines }: PdfPage, box: { readonly minX: number; readonly minY: number }) {
  return lines.flatMap(({ points: [from, to], width }): readonly Point[] => {
    const isLevel = from && to && width === 0.3 && Math.abs(from[1] - to[1]) < 0.001
    if (!isLevel) return []
    return [[(from[0] + to[0]) / 2 - MARGIN + box.minX, from[1] - MARGIN + box.minY]]
  })
}

type Place = { readonly tile: { readonly row: number; readonly column: number } }

const has = (places: readonly Place[], index: number, rows: number, columns: number) => {
  const { row, column } = places[index]!.tile
  return places.some(({ tile }) => tile.row === row + rows && tile.column === column + columns)
}

/** Twice the area that lines go round, whichever order they come in: each edge gives its own share. */
const enclosed = (lines: readonly PdfLine[]) =>
  lines.reduce((sum, { points }) => {
    let twice = 0
    for (let at = 1; at < points.length; at += 1) {
      const [[ax, ay], [bx, by]] = [points[at - 1]!, points[at]!]
      twice += ax * by - bx * ay
    }
    return sum + twice / 2
  }, 0)

const lengthOfAll = (lines: readonly PdfLine[]) =>
  lines.reduce(
    (sum, { points }) =>
      sum +
      points.reduce(
        (whole, point, at) => whole + (at > 0 ? distance(points[at - 1]!, point) : 0),
        0,
      ),
    0,
  )

const whole = (geometry: readonly PieceGeometry[], of: (outline: readonly Point[]) => number) =>
  geometry.reduce(
    (sum, { cut, cutouts }) => sum + of(cut) + cutouts.reduce((all, one) => all + of(one), 0),
    0,
  )

describe('pieces printed over sheets of paper', () => {
  it.each(PAPER_NAMES)('on %s are true to scale once the sheets are glued', async (paper) => {
    const { pages, text, geometry, made } = await printed(paper, 'M')
    expect(pages).toHaveLength(made.pages)
    expect(pages[0]!.width).toBeCloseTo(PAPERS[paper].width, 2)
    expect(pages[0]!.height).toBeCloseTo(PAPERS[paper].height, 2)
    const cut = glued(pages, text, paper).filter(({ width }) => width === CUT)
    const around = whole(geometry, perimeterOf)
    expect(Math.abs(lengthOfAll(cut) - around)).toBeLessThan(0.05)
    const area = geometry.reduce((sum, one) => sum + areaOf(one.cut), 0)
    expect(Math.abs(Math.abs(enclosed(cut)) / area - 1)).toBeLessThan(0.0001)
  })

  it('begin with a square of 50 mm and one of two inches', async () => {
    const { pages, text } = await printed('A4', 'M')
    const squares = pages[0]!.lines.filter(({ closed, width }) => closed && width === CUT)
    const sides = squares.map(({ points }) => distance(points[0]!, points[1]!))
    expect(sides[0]).toBeCloseTo(50, 2)
    expect(sides[1]).toBeCloseTo(50.8, 2)
    expect(text).toContain('Print at 100 %')
  })

  it('have a length of 50 mm to measure on each sheet, along and across', async () => {
    const { pages } = await printed('Letter', 'S')
    for (const { lines } of pages.slice(1)) {
      const scales = lines.filter(({ width }) => width === SCALE)
      const long = scales.map(({ points }) => distance(points[1]!, points[2]!))
      expect(long.map((one) => Math.round(one * 100) / 100)).toEqual([50, 50])
    }
  })

  it('are true to scale when their drawing counts in inches', async () => {
    const review = await small.see('patterns.readFiles', gerberFiles())
    if (!review.ok) throw new Error(review.refusal.code)
    await small.must('patterns.importModule', {
      ...{ moduleId: 'mod_inch' as never, revisionId: 'mrv_inch' as never },
      ...{ staged: review.staged, code: 'INCH', name: 'Inches', kind: 'body', sizes: ['28'] },
      pieces: [{ block: 'BACK_30', name: 'BACK', quantity: 1, cut: 'single', role: 'shell' }],
    })
    const { pages, text } = await printed('Letter', '28', 1, 'INCH')
    const cut = glued(pages, text, 'Letter').filter(({ width }) => width === CUT)
    expect(lengthOfAll(cut)).toBeCloseTo(2 * (200 + 150 + Math.hypot(50, 500)), 1)
    expect(Math.abs(enclosed(cut)) / (2 * 87_500)).toBeCloseTo(1, 4)
  })

  it('say on each sheet which it is, of which pieces, in which size and revision', async () => {
    const { text, made } = await printed('A4', 'L')
    expect(text).toContain(`page 2 of ${made.pages} · B-03 Body rev A · L`)
    expect(text).toMatch(/Sheet A1 · row 1, column 1/)
    expect(text).toMatch(/FRONT/)
    expect(text).toMatch(/L · cut/)
  })

  it('have crosses where sheets overlap, which fall on each other', async () => {
    const { pages, text } = await printed('A4', 'M')
    const sheets = sheetsOf(pages, text)
    const crosses = sheets.map(({ tile, page }) => crossesOn(page, boundsOfTile(tile, 'A4')))
    const pairs = sheets.flatMap(({ tile }, index) =>
      sheets.flatMap((other, at) =>
        other.tile.row === tile.row && other.tile.column === tile.column + 1 ? [[index, at]] : [],
      ),
    )
    expect(pairs.length).toBeGreaterThan(3)
    for (const [left, right] of pairs) {
      const shared = crosses[left!]!.filter((one) =>
        crosses[right!]!.some((other) => distance(one, other) < 0.05),
      )
      expect(shared).toHaveLength(3)
    }
  })

  it('come in all sizes over each other when none is asked for', async () => {
    const { pages } = await printed('A3', null, 1)
    const widths = new Set(pages.slice(1).flatMap(({ lines }) => lines.map(({ width }) => width)))
    expect(widths).toContain(0.5)
    expect(widths).toContain(CUT)
  })

  it('are not made of a piece that is gone, nor written where a file of that name lies', async () => {
    const ask = { pieceIds: ['pce_none' as never], size: 'M', paper: 'A4', title: 'x' } as const
    expect(await small.see('print.pieces', ask)).toBeNull()
    const lost = { made: '0'.repeat(64) as never, folder: folder.path, name: 'x.pdf' }
    expect(await small.ask('print.save', lost)).toMatchObject({ refusal: { code: 'forgotten' } })
    const { made } = await printed('A4', 'S')
    const taken = { made: made.made, folder: folder.path, name: 'A4 M.pdf' }
    expect(await small.ask('print.save', taken)).toMatchObject({ refusal: { code: 'file-exists' } })
  })
})
