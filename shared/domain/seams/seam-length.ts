import {
  distance,
  type Micrometre,
  micrometres,
  type Point,
  perimeterOf,
} from '../geometry/geometry.ts'
import { milestones } from '../geometry/polyline.ts'
import { grouped } from '../grouped.ts'
import type { ModuleRevision, Piece } from '../module/module.ts'
import { sizesOf } from '../style/sizes.ts'
import type { Seam } from './seam.ts'
import type { Anchor, Anchored, AnchorName } from './seam-anchor.ts'

/** Where a seam runs: from one anchor forward along the line to another. */
export interface Stretch {
  readonly start: AnchorName
  readonly end: AnchorName
}

export type LengthBySize = Readonly<Record<string, Micrometre>>

/** A named seam of a module with all its edges. A piece of one size has its length in all of the module's. */
export interface SeamMeasure {
  readonly name: string
  readonly lengths: LengthBySize
}

/** The edges between neighbouring anchors, once around. */
export function edgesOf({ anchors }: Anchored): readonly Stretch[] {
  if (anchors.length < 2) return []
  return anchors.map(({ name }, index) => ({
    start: name,
    end: anchors[(index + 1) % anchors.length]!.name,
  }))
}

/** Its length in every size; null when an anchor is not on the piece. */
export function lengthsOf(piece: Anchored, { start, end }: Stretch): LengthBySize | null {
  const [from, to] = [anchorOf(piece, start), anchorOf(piece, end)]
  if (!from || !to || from === to) return null
  return Object.fromEntries(
    [...piece.line.bySize].map(([size, line]) => {
      const whole = perimeterOf(line)
      const gone = to.bySize.get(size)!.along - from.bySize.get(size)!.along
      return [size, micrometres((gone + whole) % whole)]
    }),
  )
}

/** The places it goes through in one size, both ends included. */
export function pathOf(piece: Anchored, { start, end }: Stretch, size: string): readonly Point[] {
  const line = piece.line.bySize.get(size) ?? []
  const [from, to] = [
    anchorOf(piece, start)?.bySize.get(size),
    anchorOf(piece, end)?.bySize.get(size),
  ]
  if (!from || !to) return []
  const travelled = milestones(line)
  const whole = perimeterOf(line)
  const ahead = (along: number) => (along - from.along + whole) % whole
  const within = line
    .map((at, index) => ({ at, ahead: ahead(travelled[index]!) }))
    .filter((one) => one.ahead > 0 && one.ahead < ahead(to.along))
    .toSorted((a, b) => a.ahead - b.ahead)
  const points = [from.at, ...within.map(({ at }) => at), to.at]
  return points.filter((at, index) => index === 0 || distance(at, points[index - 1]!) > 1e-6)
}

/** A seam's edge with its length; none where its piece has no such edge any more. */
export type MeasuredSeam = Seam & { readonly lengths: LengthBySize | null }

/** Each edge by itself, in all of the module's sizes. */
export function measureEdges(
  seams: readonly Seam[],
  pieces: readonly Piece[],
  { sizes, baseSize }: Pick<ModuleRevision, 'sizes' | 'baseSize'>,
  lengthsIn: (piece: Piece, baseSize: string, edge: Stretch) => LengthBySize | null,
): readonly MeasuredSeam[] {
  return seams.map((seam) => {
    const piece = pieces.find(({ id }) => id === seam.pieceId)
    const lengths = piece ? lengthsIn(piece, baseSize, seam) : null
    return { ...seam, lengths: lengths && inSizes(lengths, sizesOf(sizes)) }
  })
}

/** Seams of one name are one seam: the armhole of a body is the front's and the back's. */
export function seamMeasures(edges: readonly MeasuredSeam[]): readonly SeamMeasure[] {
  return [...grouped(edges, ({ name }) => name)].flatMap(([name, own]) => {
    const lengths = own.map((edge) => edge.lengths)
    const sum = lengths.reduce((total, one) => (total && one ? added(total, one) : null))
    return sum ? [{ name, lengths: sum }] : []
  })
}

/** A piece that is drawn in one size is cut so for all. */
function inSizes(lengths: LengthBySize, sizes: readonly string[]): LengthBySize {
  const only = Object.values(lengths)[0]!
  return Object.fromEntries(sizes.map((size) => [size, lengths[size] ?? only]))
}

function added(a: LengthBySize, b: LengthBySize): LengthBySize {
  return Object.fromEntries(
    Object.entries(a).map(([size, length]) => [size, (length + (b[size] ?? 0)) as Micrometre]),
  )
}

const anchorOf = ({ anchors }: Anchored, name: AnchorName): Anchor | undefined =>
  anchors.find((one) => one.name === name)
