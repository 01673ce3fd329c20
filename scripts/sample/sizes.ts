import {
  between,
  boundsOf,
  distance,
  type Point,
  type Segment,
} from '../../shared/domain/geometry/geometry.ts'
import { nearestOn } from '../../shared/domain/geometry/polyline.ts'
import { withAllowance } from './allowance.ts'
import { type DraftedPart, flattened, type Stroke, stepsOf, upright } from './freesewing.ts'
import type { SamplePiece } from './modules.ts'

/** One piece in one size, in millimetres, as it is drawn (a half where it is cut on the fold). */
export interface SampleShape {
  readonly size: string
  readonly cut: readonly Point[]
  readonly sew: readonly Point[]
  readonly inner: readonly Point[] | null
  readonly notches: readonly {
    readonly at: Point
    readonly angle: number
    readonly isBack: boolean
  }[]
  readonly drills: readonly Point[]
  readonly grain: Segment
  readonly fold: Segment | null
}

const seamAllowance = 10
const deviation = 0.3

/** All sizes of a piece, each curve with the same number of steps in every size. */
export function shapesOf(
  piece: SamplePiece,
  parts: ReadonlyMap<string, DraftedPart>,
): readonly SampleShape[] {
  const seams = [...parts.values()].map(({ paths }) => paths.seam!.ops)
  const steps = sharedSteps(seams)
  return [...parts].map(([size, part]) => shapeOf(piece, size, part, steps))
}

/** Sizes whose lines are drafted in the same strokes share their steps. */
function sharedSteps(lines: readonly (readonly Stroke[])[]): readonly number[] {
  const all = lines.map((line) => stepsOf(line, deviation))
  return all[0]!.map((_, index) => Math.max(...all.map((steps) => steps[index] ?? 1)))
}

function shapeOf(
  piece: SamplePiece,
  size: string,
  part: DraftedPart,
  steps: readonly number[],
): SampleShape {
  const sew = flattened(part.paths.seam!.ops, steps)
  const lowest = Math.min(...sew.map(([, y]) => y))
  const cut = withAllowance(sew, (from, to) => {
    const isFold = piece.onFold && Math.abs(from[0]) < 0.01 && Math.abs(to[0]) < 0.01
    if (isFold) return 0
    const isHem = from[1] < lowest + 0.5 && to[1] < lowest + 0.5
    return isHem ? (piece.hem ?? seamAllowance) : seamAllowance
  })
  const inner = piece.inner
    ? flattened(part.paths[piece.inner]!.ops, stepsOf(part.paths[piece.inner]!.ops, deviation))
    : null
  return {
    size,
    cut,
    sew,
    inner,
    notches: notchesOf(part, sew, cut),
    drills: inner ? [inner[1]!] : [],
    grain: grainOf(part, sew),
    fold: piece.onFold ? foldOf(cut) : null,
  }
}

/** Notches stand on the cut line, and point to the place on the sew line that they mark. */
function notchesOf({ snippets }: DraftedPart, sew: readonly Point[], cut: readonly Point[]) {
  return Object.values(snippets)
    .filter(({ def }) => def === 'notch' || def === 'bnotch')
    .map(({ def, anchor }) => {
      const mark = nearestOn({ points: sew, closed: true }, upright(anchor))!.at
      const at = nearestOn({ points: cut, closed: true }, mark)!.at
      const angle = (Math.atan2(mark[1] - at[1], mark[0] - at[0]) * 180) / Math.PI
      return { at, angle, isBack: def === 'bnotch' }
    })
}

/** The drafted grain line, or the fold's, or one through the middle along the piece. */
function grainOf({ paths }: DraftedPart, sew: readonly Point[]): Segment {
  const drafted = paths.__macro_grainline_grainline_line ?? paths.__macro_cutonfold_cutonfold_line
  const places = drafted?.ops.flatMap((stroke) =>
    stroke.type === 'close' ? [] : [upright(stroke.to)],
  )
  if (places && places.length >= 4) return [places[2]!, places[1]!]
  if (places && places.length === 2) return [places[0]!, places[1]!]
  const { minX, maxX, minY, maxY } = boundsOf(sew)!
  const middle = (minX + maxX) / 2
  return [
    between([middle, minY], [middle, maxY], 0.2),
    between([middle, minY], [middle, maxY], 0.8),
  ]
}

function foldOf(cut: readonly Point[]): Segment {
  const on = cut.filter(([x]) => Math.abs(x) < 0.01).map(([, y]) => y)
  return [
    [0, Math.min(...on)],
    [0, Math.max(...on)],
  ]
}

/** A rectangle to be sewn round an opening: its length and the height when folded in two. */
export function bandShape(size: string, length: number, height: number): SampleShape {
  const sew: readonly Point[] = [
    [0, 0],
    [length, 0],
    [length, height * 2],
    [0, height * 2],
  ]
  const cut = withAllowance(sew, () => seamAllowance)
  const notches = [0.25, 0.5, 0.75].map((share) => {
    const at = between(cut[0]!, cut[1]!, share)
    return { at, angle: 90, isBack: share === 0.5 }
  })
  const inner: readonly Point[] = [
    [0, height],
    [length, height],
  ]
  const grain: Segment = [
    [length * 0.1, height * 1.5],
    [length * 0.9, height * 1.5],
  ]
  return { size, cut, sew, inner, notches, drills: [], grain, fold: null }
}

/** The drafted sleeve made longer: what lies below the armpits is drawn out to the wrist, and narrowed to it. */
export function longSleevePart(part: DraftedPart, length: number, hemWidth: number): DraftedPart {
  const ops = part.paths.seam!.ops
  const lowest = Math.max(
    ...ops.map((stroke) => (stroke.type === 'close' ? -Infinity : stroke.to.y)),
  )
  const reach = (point: { readonly x: number; readonly y: number }) =>
    point.y > lowest - 1 ? { x: (Math.sign(point.x) * hemWidth) / 2, y: length } : point
  const straight = ops.map((stroke): Stroke => {
    if (stroke.type === 'close') return stroke
    const isBelow = stroke.to.y > -1
    return isBelow
      ? { type: stroke.type === 'move' ? 'move' : 'line', to: reach(stroke.to) }
      : stroke
  })
  return { ...part, paths: { ...part.paths, seam: { ops: straight, length: () => 0 } } }
}

/** Length of a drafted outline between two of its named points, whichever way is shorter. */
export function seamLength(part: DraftedPart, from: string, to: string): number {
  const ops = part.paths.seam!.ops
  const outline = flattened(ops, stepsOf(ops, 0.05))
  const indexOf = (name: string) => {
    const away = outline.map((point) => distance(point, upright(part.points[name]!)))
    return away.indexOf(Math.min(...away))
  }
  const [start, end] = [indexOf(from), indexOf(to)].toSorted((a, b) => a - b) as [number, number]
  const steps = outline.map((point, index) =>
    distance(point, outline[(index + 1) % outline.length]!),
  )
  const inside = steps.slice(start, end).reduce((sum, step) => sum + step, 0)
  const whole = steps.reduce((sum, step) => sum + step, 0)
  return Math.min(inside, whole - inside)
}
