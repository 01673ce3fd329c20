import type { Segment } from '../../../../shared/domain/geometry/geometry.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'
import type { Notch } from '../../../../shared/domain/pattern/pattern.ts'
import type { DrawnBlock, DrawnPath, Entity } from '../dxf/dxf-drawing.ts'
import { joined } from './aama-chain.ts'
import type { Draft } from './aama-draft.ts'
import { unfold } from './aama-fold.ts'
import { layers } from './aama-layers.ts'
import { drillsOf, pathsOn, segmentOn } from './aama-marks.ts'
import { type NotchOddities, notchesOf, outwardNotches, sortNotches } from './aama-notches.ts'
import { type Outline, outlineOf } from './aama-outline.ts'
import { readSystemText, type SystemText } from './aama-text.ts'
import { settledAtBegins } from './aama-unmirrored.ts'

/** One block as a piece in one size. */
export interface BlockRead {
  readonly block: string
  readonly line: number
  readonly text: SystemText
  readonly outline: Outline
  readonly draft: Draft
  readonly notches: NotchOddities
  /** The line that grade rules may be counted along; most systems draw it level. */
  readonly gradeAxis: Segment | null
}

const meeting = 0.05
const noOddities: NotchOddities = { outward: 0, onSewLine: 0, offEdge: 0 }

/** Null for a block that encloses nothing. */
export function readBlockPiece({ name, line, entities }: DrawnBlock): BlockRead | null {
  const outline = outlineOf(entities)
  if (!outline) return null
  const text = readSystemText(entities)
  return {
    block: name,
    line,
    text,
    outline,
    ...withEdgeNotches(settledAtBegins(draftOf(entities, outline, text)), outwardNotches(entities)),
    gradeAxis: segmentOn(entities, layers.gradeReference),
  }
}

function draftOf(entities: readonly Entity[], outline: Outline, text: SystemText): Draft {
  const { cut, inner, fromSewLine } = outline
  const cutouts = pathsOn(entities, layers.cutout).filter(({ points }) => points.length > 2)
  return {
    cut,
    sews: fromSewLine ? [] : joined(pathsOn(entities, layers.sew).map(pathOf), meeting),
    internals: pathsOn(entities, layers.internal).map(pathOf),
    cutouts: [...inner, ...cutouts.map(({ points }) => points)],
    notches: notchesOf(entities, cut),
    drills: drillsOf(entities),
    grain: segmentOn(entities, layers.grain),
    mirror: segmentOn(entities, layers.mirror),
    tags: text.tags,
    unmirrored: text.unmirrored,
  }
}

/** Whether a notch lies on an edge shows when a half is opened out: its fold is none. */
function withEdgeNotches(draft: Draft, outward: number) {
  if (draft.notches.length === 0) return { draft, notches: noOddities }
  const { draft: whole } = unfold(draft)
  const { kept, repeated, off } = sortNotches(whole.notches, whole.cut, whole.sews)
  const count = (some: ReadonlySet<Notch>) =>
    draft.notches.filter((notch) => some.has(notch)).length
  return {
    draft: { ...draft, notches: draft.notches.filter((notch) => kept.has(notch)) },
    notches: { outward, onSewLine: count(repeated), offEdge: count(off) },
  }
}

function pathOf({ points, closed }: DrawnPath): Path {
  return { points, closed }
}
