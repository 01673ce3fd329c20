import { distance, type Point, type Segment } from '../../../../shared/domain/geometry/geometry.ts'
import {
  indexOutline,
  type OutlineIndex,
} from '../../../../shared/domain/geometry/outline-index.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'
import {
  type Growth,
  grown,
  mixed,
  spreadGrowth,
} from '../../../../shared/domain/pattern/grading.ts'
import type { Draft } from './aama-draft.ts'
import type { GradeTag } from './aama-text.ts'

/** Tags by where they stand, for finding the one at a vertex. */
export interface TagIndex {
  at(point: Point): GradeTag | null
  /** One tag per point. */
  readonly kept: readonly GradeTag[]
  /** Tags that stand at the very place of another, of a different rule. */
  readonly doubled: readonly { readonly kept: string; readonly left: string }[]
}

/** A tag may stand a little beside its point: a point goes with the nearest. */
const coincident = 0.05
/** Two points of one place; systems that write six decimals have points half a micrometre apart. */
const samePlace = 1e-4
const cell = 0.2

/** A tag on the outline's own layer goes before one on another. */
export function indexTags(tags: readonly GradeTag[]): TagIndex {
  const cells = new Map<string, GradeTag[]>()
  const doubled: { kept: string; left: string }[] = []
  const ordered = tags.toSorted((a, b) => Number(a.layer) - Number(b.layer))
  for (const tag of ordered) {
    const there = tagAt(cells, tag.at, samePlace)
    if (there && there.rule !== tag.rule) doubled.push({ kept: there.rule, left: tag.rule })
    if (there) continue
    const key = keyOf(tag.at, 0, 0)
    cells.set(key, [...(cells.get(key) ?? []), tag])
  }
  return {
    at: (point) => tagAt(cells, point, coincident),
    kept: [...cells.values()].flat(),
    doubled,
  }
}

function keyOf([x, y]: Point, right: number, up: number): string {
  return `${Math.floor(x / cell) + right},${Math.floor(y / cell) + up}`
}

function tagAt(
  cells: ReadonlyMap<string, readonly GradeTag[]>,
  point: Point,
  within: number,
): GradeTag | null {
  let best: GradeTag | null = null
  for (const right of [-1, 0, 1]) {
    for (const up of [-1, 0, 1]) {
      for (const tag of cells.get(keyOf(point, right, up)) ?? []) {
        const away = distance(tag.at, point)
        if (away <= within && (!best || away < distance(best.at, point))) best = tag
      }
    }
  }
  return best
}

/** How many tags stand where nothing is drawn, and so grade nothing. */
export function looseTags(draft: Draft, { at, kept }: TagIndex): number {
  const lines = [...draft.sews, ...draft.internals].map(({ points }) => points)
  const marks = [...draft.notches, ...draft.drills].map((mark) => mark.at)
  const ends = [draft.grain ?? [], draft.mirror ?? []]
  const used = new Set([draft.cut, ...lines, ...draft.cutouts, marks, ...ends].flat().map(at))
  return kept.filter((tag) => !used.has(tag)).length
}

/** The draft in another size: tagged points move by their rule, the others share their neighbours' growth. */
export function gradeDraft(
  draft: Draft,
  index: TagIndex,
  growthOf: (rule: string) => Growth | null,
): Draft {
  const own = (point: Point): Growth | null => {
    const tag = index.at(point)
    return tag && growthOf(tag.rule)
  }
  const outline: Path = { points: draft.cut, closed: true }
  const spread = spreadGrowth(outline, draft.cut.map(own))
  const places = indexOutline(draft.cut)
  const along = (point: Point): Growth => own(point) ?? growthNear(places, spread, point)
  const mark = <Mark extends { readonly at: Point }>(one: Mark): Mark => ({
    ...one,
    at: grown(one.at, along(one.at)),
  })
  const line = (path: Path): Path => ({ ...path, points: gradedLine(path, own, along) })
  return {
    cut: draft.cut.map((point, at) => grown(point, spread[at]!)),
    sews: draft.sews.map(line),
    internals: draft.internals.map(line),
    cutouts: draft.cutouts.map((points) => gradedLine({ points, closed: true }, own, along)),
    notches: draft.notches.map(mark),
    drills: draft.drills.map(mark),
    grain: draft.grain && gradedGrain(draft.grain, own, along),
    mirror: draft.mirror && [
      grown(draft.mirror[0], along(draft.mirror[0])),
      grown(draft.mirror[1], along(draft.mirror[1])),
    ],
    tags: draft.tags.map(mark),
    unmirrored: draft.unmirrored.map(mark),
  }
}

function growthNear(places: OutlineIndex, spread: readonly Growth[], point: Point): Growth {
  const foot = places.nearest(point)
  return mixed(spread[foot.index]!, spread[(foot.index + 1) % spread.length]!, foot.share)
}

/** A line with tags of its own grades by them; one without goes with the outline beside it. */
function gradedLine(
  path: Path,
  own: (point: Point) => Growth | null,
  along: (point: Point) => Growth,
): readonly Point[] {
  const graded = path.points.map(own)
  if (graded.every((growth) => growth === null)) {
    return path.points.map((point) => grown(point, along(point)))
  }
  const spread = spreadGrowth(path, graded)
  return path.points.map((point, index) => grown(point, spread[index]!))
}

/** An untagged grain line keeps its direction: both ends move by their mean. */
function gradedGrain(
  [from, to]: Segment,
  own: (point: Point) => Growth | null,
  along: (point: Point) => Growth,
): Segment {
  const [first, last] = [own(from), own(to)]
  if (first && last) return [grown(from, first), grown(to, last)]
  const mean = mixed(along(from), along(to), 0.5)
  return [grown(from, mean), grown(to, mean)]
}
