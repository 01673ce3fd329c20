import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDocumentFonts } from '../../electron/service/files/document-fonts.ts'
import { renderTags } from '../../electron/service/files/tags-pdf.ts'
import { distance, type Point } from '../../shared/domain/geometry.ts'
import { TAG_SIZE, type Tag } from '../../shared/domain/tag.ts'
import { type PdfLine, pdfFills } from '../pdf-lines.ts'
import { readQr } from '../qr-reading.ts'

const fonts = readDocumentFonts(fileURLToPath(new URL('../../resources/fonts', import.meta.url)))
const tagOf = (text: string): Tag => ({
  name: 'Harbour tee',
  variant: { colour: 'Ecru', size: 'M', code: 'HT-ECRU-M', gtin: '4006381333931' },
  text,
  composition: '95 % cotton, 5 % elastane',
  madeIn: 'Portugal',
  care: null,
})

/** The outlines of the code: all that one fill of ink goes round, left of the words. */
function codeOn(lines: readonly PdfLine[]): readonly (readonly Point[])[] {
  return lines.filter(({ points }) => points.every(([x]) => x < 24)).map(({ points }) => points)
}

/** Ink goes round a place an odd number of times where it is dark. */
function isInk(outlines: readonly (readonly Point[])[], [x, y]: Point): boolean {
  const crossed = outlines.flatMap((points) =>
    points.filter(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length]!
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    }),
  )
  return crossed.length % 2 === 1
}

async function printed(text: string) {
  const [page] = pdfFills(await renderTags([tagOf(text)], fonts))
  const outlines = codeOn(page!.lines)
  const xs = outlines.flat().map(([x]) => x)
  const ys = outlines.flat().map(([, y]) => y)
  const [left, right, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys)]
  const side = right - left
  const edges = outlines.flatMap((points) =>
    points.slice(1).map((point, at) => distance(points[at]!, point)),
  )
  const module = Math.min(...edges.filter((edge) => edge > 0.1))
  const size = Math.round(side / module)
  const dark = (row: number, column: number) =>
    isInk(outlines, [left + (column + 0.5) * module, top + (row + 0.5) * module])
  return { text: readQr(size, dark), size, module, left, top, page: page! }
}

test.each([
  'HT-ECRU-M',
  'https://shop.example/p/HT-ECRU-M',
  'https://shop.example/p/%C3%89cru-1234567890',
  'https://www.a-longer-name-of-a-shop.example/products/HT-ECRU-M?colour=1234567',
])(
  'the code that is printed says %s, in modules that a phone sees, with four of quiet round them',
  async (text) => {
    const { text: said, module, left, top, page } = await printed(text)
    expect(said).toBe(text)
    expect(module).toBeGreaterThan(0.4)
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(module * 4)
    expect(page.width).toBeCloseTo(TAG_SIZE.width, 1)
  },
)
