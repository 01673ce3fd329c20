import { findCrossing } from '../../../../shared/domain/geometry/crossing.ts'
import {
  areaOf,
  micrometres,
  onMicrometre,
  type Point,
  perimeterOf,
  type Segment,
  squareMillimetres,
} from '../../../../shared/domain/geometry/geometry.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import type { Notes } from '../notes.ts'
import type { Draft } from './aama-draft.ts'
import { unfold } from './aama-fold.ts'

/** Whose geometry it is, for what is told about it. */
export interface Whose {
  readonly piece: string
  readonly size: string
  readonly line: number
}

/** The whole piece in one size, and whether it was drawn as a half. */
export interface FinishedPiece {
  readonly geometry: PieceGeometry
  readonly onFold: boolean
}

/** Unfolds, brings to the micrometre, measures, and tells what is odd. */
export function finishDraft(draft: Draft, whose: Whose, notes: Notes): FinishedPiece {
  const { fold, draft: whole } = unfold(draft)
  tellFold(fold, draft, whose, notes)
  const geometry = geometryOf(whole, whose.size)
  tellShape(geometry, whose, notes)
  return { geometry, onFold: fold === 'unfolded' }
}

export function geometryOf(draft: Draft, size: string): PieceGeometry {
  const line = (points: readonly Point[]) => points.map(onMicrometre)
  const path = ({ points, closed }: Path): Path => ({ points: line(points), closed })
  const cut = line(draft.cut)
  return {
    size,
    cut,
    sews: draft.sews.map(path),
    internals: draft.internals.map(path),
    cutouts: draft.cutouts.map(line),
    notches: draft.notches.map((notch) => ({ ...notch, at: onMicrometre(notch.at) })),
    drills: draft.drills.map((drill) => ({ ...drill, at: onMicrometre(drill.at) })),
    grain: onMicrometres(draft.grain),
    mirror: onMicrometres(draft.mirror),
    gradePoints: draft.tags.map(({ at, rule }) => ({ at: onMicrometre(at), rule })),
    area: squareMillimetres(areaOf(cut)),
    perimeter: micrometres(perimeterOf(cut)),
  }
}

function onMicrometres(ends: Segment | null): Segment | null {
  return ends && [onMicrometre(ends[0]), onMicrometre(ends[1])]
}

function tellFold(fold: string, draft: Draft, { piece, size, line }: Whose, notes: Notes): void {
  if (fold === 'whole') notes.guess({ code: 'already-whole', piece, size })
  if (fold === 'off') notes.warn({ code: 'mirror-line-off', piece, size, line })
  if (fold !== 'unfolded') return
  notes.guess({
    code: 'unfolded',
    piece,
    size,
    drawnVertices: draft.cut.length,
    drawnAreaMm2: tenths(areaOf(draft.cut)),
    drawnPerimeterMm: tenths(perimeterOf(draft.cut)),
    drawnNotches: draft.notches.filter(({ carried }) => !carried).length,
  })
}

export function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

function tellShape(geometry: PieceGeometry, { piece, size, line }: Whose, notes: Notes): void {
  const { cut } = geometry
  const edges = cut.filter((point, index) => samePlace(point, cut.at(index - 1)!)).length
  if (edges > 0) notes.warn({ code: 'zero-length-edges', piece, size, line, edges })
  const crossing = findCrossing(cut)
  if (crossing.found === 'tangled') notes.warn({ code: 'crossing-unknown', piece, size, line })
  if (crossing.found === 'crossing') {
    const atMm = [tenths(crossing.at[0]), tenths(crossing.at[1])] as const
    notes.warn({ code: 'self-crossing', piece, size, line, atMm })
  }
  const sewn = Math.max(
    0,
    ...geometry.sews.map(({ points, closed }) => (closed ? areaOf(points) : 0)),
  )
  if (sewn > geometry.area * 1.001) notes.warn({ code: 'sew-outside-cut', piece, size })
}

function samePlace([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax === bx && ay === by
}
