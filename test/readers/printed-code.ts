import { distance, type Point } from '../../shared/domain/geometry/geometry.ts'
import type { PdfPage } from './pdf-lines.ts'
import { readQr } from './qr-reading.ts'

type Outlines = readonly (readonly Point[])[]

/** The QR code that a page of ours has where `isThere` says, read back from its ink. */
export function readPrintedCode(page: PdfPage, isThere: (point: Point) => boolean) {
  const outlines = page.lines.filter(({ points }) => points.every(isThere)).map((one) => one.points)
  const xs = outlines.flat().map(([x]) => x)
  const ys = outlines.flat().map(([, y]) => y)
  const [left, right, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys)]
  const edges = outlines.flatMap((points) =>
    points.slice(1).map((point, at) => distance(points[at]!, point)),
  )
  const module = Math.min(...edges.filter((edge) => edge > 0.1))
  const size = Math.round((right - left) / module)
  const dark = (row: number, column: number) =>
    isInk(outlines, [left + (column + 0.5) * module, top + (row + 0.5) * module])
  return { text: readQr(size, dark), module, left, top }
}

/** Ink goes round a place an odd number of times where it is dark. */
function isInk(outlines: Outlines, [x, y]: Point): boolean {
  const crossed = outlines.flatMap((points) =>
    points.filter(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length]!
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    }),
  )
  return crossed.length % 2 === 1
}
