import { distance, type Point } from '../../shared/domain/geometry/geometry.ts'

interface FlatPoint {
  readonly x: number
  readonly y: number
}

/** One step of a drafted line; curves are cubic. */
export type Stroke =
  | { readonly type: 'move' | 'line'; readonly to: FlatPoint }
  | {
      readonly type: 'curve'
      readonly cp1: FlatPoint
      readonly cp2: FlatPoint
      readonly to: FlatPoint
    }
  | { readonly type: 'close' }

export interface DraftedPart {
  readonly paths: Readonly<Record<string, { readonly ops: readonly Stroke[]; length(): number }>>
  readonly points: Readonly<Record<string, FlatPoint>>
  readonly snippets: Readonly<Record<string, { readonly def: string; readonly anchor: FlatPoint }>>
}

export type Measurements = Readonly<Record<string, number>>

/** Our sizes, and the body of the FreeSewing models that each is drafted for. */
export const bodies: Readonly<Record<string, number>> = { XS: 34, S: 36, M: 38, L: 40, XL: 42 }

/** The packages bring no types, so their shapes are told here, once. */
export async function readModels(): Promise<Readonly<Record<number, Measurements>>> {
  const name = '@freesewing/models'
  const models = (await import(name)) as { cisMaleAdult: Readonly<Record<number, Measurements>> }
  return models.cisMaleAdult
}

/** Drafts a design for one body, without seam allowance: we add our own. */
export async function draftDesign(
  design: string,
  measurements: Measurements,
  options: Readonly<Record<string, number>>,
): Promise<Readonly<Record<string, DraftedPart>>> {
  const name = `@freesewing/${design}`
  const classes = (await import(name)) as Record<string, new (settings: object) => DraftedDesign>
  const Design = classes[design[0]!.toUpperCase() + design.slice(1)]!
  const drafted = new Design({ sa: 0, complete: true, measurements, options })
  drafted.draft()
  return drafted.parts[0]!
}

interface DraftedDesign {
  readonly parts: readonly Readonly<Record<string, DraftedPart>>[]
  draft(): void
}

/** FreeSewing counts y downwards; pattern files count it upwards. */
export function upright({ x, y }: FlatPoint): Point {
  return [x, -y]
}

/** How many straight steps every curve of a line needs for the given deviation. */
export function stepsOf(strokes: readonly Stroke[], within: number): readonly number[] {
  return strokes.map((stroke, index) => {
    if (stroke.type !== 'curve') return 1
    const before = strokes[index - 1]
    const from = before && before.type !== 'close' ? before.to : stroke.to
    const bend = Math.max(
      bendOf(from, stroke.cp1, stroke.cp2),
      bendOf(stroke.cp1, stroke.cp2, stroke.to),
    )
    return Math.max(1, Math.ceil(Math.sqrt((6 * bend) / (8 * within))))
  })
}

/** The second difference of three control points, which bounds a cubic's curvature. */
function bendOf(a: FlatPoint, b: FlatPoint, c: FlatPoint): number {
  return Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y)
}

/** A drafted line as points, each curve in its given number of steps; repeated points are left out. */
export function flattened(strokes: readonly Stroke[], steps: readonly number[]): readonly Point[] {
  const points: Point[] = []
  strokes.forEach((stroke, index) => {
    if (stroke.type === 'close') return
    const from = points.at(-1)
    if (stroke.type !== 'curve' || !from) points.push(upright(stroke.to))
    else points.push(...curvePoints(from, stroke, steps[index]!))
  })
  const distinct = points.filter(
    (point, index) => index === 0 || distance(point, points[index - 1]!) > 0.05,
  )
  const isRound = distance(distinct[0]!, distinct.at(-1)!) <= 0.05
  return isRound ? distinct.slice(0, -1) : distinct
}

function curvePoints(
  from: Point,
  { cp1, cp2, to }: Extract<Stroke, { type: 'curve' }>,
  steps: number,
) {
  const [p1, p2, end] = [upright(cp1), upright(cp2), upright(to)]
  return Array.from({ length: steps }, (_, step): Point => {
    const t = (step + 1) / steps
    const u = 1 - t
    const mix = (axis: 0 | 1) =>
      u * u * u * from[axis] +
      3 * u * u * t * p1[axis] +
      3 * u * t * t * p2[axis] +
      t * t * t * end[axis]
    return [mix(0), mix(1)]
  })
}
