import type { Point } from './geometry.ts'
import type { Path } from './polyline.ts'

/** Lays what is written here down in millimetres, y down. */
export const IN_MILLIMETRES = 'scale(0.01 -0.01)'

/**
 * A line from corner to corner as SVG draws it, in whole hundredths of a millimetre, under a pixel at the closest look:
 * whole numbers are written and read again in a quarter of the time. The first corner stands where it is, the others
 * follow from it.
 */
export function lineIn({ points, closed }: Path): string {
  const [first] = points
  if (!first || points.length < 2) return ''
  let [atX, atY] = [hundredths(first[0]), hundredths(first[1])]
  const lead = `M${atX} ${atY}l`
  const steps: number[] = []
  for (let index = 1; index < points.length; index += 1) {
    const [x, y] = points[index]!
    const [nextX, nextY] = [hundredths(x), hundredths(y)]
    steps.push(nextX - atX, nextY - atY)
    atX = nextX
    atY = nextY
  }
  return `${lead}${steps.join(' ')}${closed ? 'Z' : ''}`
}

const hundredths = (millimetres: number) => Math.round(millimetres * 100)

export const outlineIn = (points: readonly Point[]) => lineIn({ points, closed: true })

export const linesIn = (lines: readonly (readonly Point[])[]) =>
  lines.map((points) => lineIn({ points, closed: false })).join('')

/** The corners of a single line, in millimetres. */
export function cornersIn(line: string): readonly Point[] {
  const steps = line.match(/-?\d+/g)?.map(Number) ?? []
  const corners: Point[] = []
  let [x, y] = [0, 0]
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index]!
    y += steps[index + 1]!
    corners.push([x / 100, y / 100])
  }
  return corners
}
