import type { Segment } from '../../../shared/domain/geometry.ts'
import type { Path } from '../../../shared/domain/polyline.ts'
import type { Draft } from './aama-draft.ts'
import { layers } from './aama-layers.ts'
import { drillsOf, notchesOf, pathsOn, segmentOn } from './aama-marks.ts'
import { type Outline, outlineOf } from './aama-outline.ts'
import { readSystemText, type SystemText } from './aama-text.ts'
import type { DrawnBlock, DrawnPath, Entity } from './dxf-drawing.ts'

/** One block as a piece in one size. */
export interface BlockRead {
  readonly block: string
  readonly line: number
  readonly text: SystemText
  readonly outline: Outline
  readonly draft: Draft
  /** The line that grade rules may be counted along; most systems draw it level. */
  readonly gradeAxis: Segment | null
}

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
    draft: draftOf(entities, outline, text),
    gradeAxis: segmentOn(entities, layers.gradeReference),
  }
}

function draftOf(entities: readonly Entity[], outline: Outline, text: SystemText): Draft {
  const { cut, inner, fromSewLine } = outline
  const cutouts = pathsOn(entities, layers.cutout).filter(({ points }) => points.length > 2)
  return {
    cut,
    sews: fromSewLine ? [] : pathsOn(entities, layers.sew).map(pathOf),
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

function pathOf({ points, closed }: DrawnPath): Path {
  return { points, closed }
}
