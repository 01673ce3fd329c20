import { distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Path } from '../../../../shared/domain/geometry/polyline.ts'
import { allMoved, type Transform } from '../../../../shared/domain/geometry/transform.ts'
import type { Pattern } from '../../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Notes } from '../notes.ts'
import type { Watch } from '../watch.ts'
import {
  type BareOutline,
  isBeyondCloth,
  isPieceLike,
  patternOfOutlines,
} from './outline-pattern.ts'
import { svgTags } from './svg-elements.ts'
import { type Attributes, shapePaths } from './svg-shapes.ts'
import { readTransform, within } from './svg-transform.ts'

const mostElements = 100_000
const mostOutlines = 500
const watchEvery = 64
const deviation = 0.02
const coincident = 0.1

interface Open {
  readonly tag: string
  readonly place: Transform
  readonly isHidden: boolean
}

/** Reads the closed outlines of an SVG picture as pieces, each named by its id. SVG says nothing of sizes, grain or notches. */
export function readSvg(
  file: string,
  text: string,
  notes: Notes,
  watch: Watch,
): Result<Pattern, PatternRefusal> {
  const outlines: BareOutline[] = []
  const bad = (line: number, cause: string) =>
    refuse({ code: 'bad-picture', file, line, cause } as const)
  const open: Open[] = []
  let [count, isWhole, last] = [0, false, 1]
  for (const { tag, attributes, isEnd, isAlone, line, at } of svgTags(text)) {
    count += 1
    last = line
    if (count % watchEvery === 0) watch.progress(Math.min(1, at / text.length), tag)
    if (watch.cancelled()) return refuse({ code: 'cancelled', file, line })
    if (count > mostElements) return bad(line, `it has more than ${mostElements} elements`)
    if (isEnd) {
      open.pop()
      isWhole ||= tag === 'svg'
      continue
    }
    const outer = open.at(-1)
    const place = placeOf(tag, attributes, outer, notes)
    if (!place) return bad(line, 'a transform is not understood')
    const isHidden =
      (outer?.isHidden ?? false) || /^(defs|clipPath|mask|symbol|pattern|marker)$/.test(tag)
    if (!isAlone) open.push({ tag, place, isHidden })
    if (isHidden) continue
    const paths = shapePaths(tag, attributes, deviation / Math.max(1e-6, scaleOf(place)))
    if (!paths) return bad(line, `a ${tag} is not understood`)
    const name = attributes.get('inkscape:label') ?? attributes.get('id') ?? null
    const found = outlinesOf(paths, place, name, outlines.length, line)
    if (found.some(({ cut }) => isBeyondCloth(cut)))
      return bad(line, `a ${tag} is beyond all cloth`)
    outlines.push(...found)
    if (outlines.length > mostOutlines)
      return bad(line, `it has more than ${mostOutlines} outlines`)
  }
  if (!isWhole) return refuse({ code: 'truncated', file, line: last, inside: 'svg' })
  if (outlines.length === 0) return refuse({ code: 'no-pieces', file, line: 0 })
  notes.guess({ code: 'curves-flattened', tolerance: deviation })
  return ok(patternOfOutlines(null, null, 'mm', outlines, notes))
}

function scaleOf({ a, b, c, d }: Transform): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** The outermost picture turns y upwards and its units into millimetres. */
function placeOf(
  tag: string,
  attributes: Attributes,
  outer: Open | undefined,
  notes: Notes,
): Transform | null {
  const own = readTransform(attributes.get('transform') ?? '')
  if (outer || tag !== 'svg') return own && within(outer?.place ?? pageOf(1), own)
  return pageOf(millimetresPerUnit(attributes, notes))
}

function pageOf(scale: number): Transform {
  return { a: scale, b: 0, c: 0, d: -scale, e: 0, f: 0 }
}

const unitLengths: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
  '': 25.4 / 96,
}

function millimetresPerUnit(attributes: Attributes, notes: Notes): number {
  const [, length, unit] = /^\s*([\d.]+)\s*([a-z]*)\s*$/.exec(attributes.get('width') ?? '') ?? []
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const known = unitLengths[unit ?? '']
  const width = box[2]
  if (!unit) notes.guess({ code: 'units', units: 'mm', by: 'header' })
  if (length === undefined || known === undefined) return unitLengths.px!
  return width && width > 0 ? (Number(length) * known) / width : known
}

function outlinesOf(
  paths: readonly Path[],
  place: Transform,
  name: string | null,
  before: number,
  line: number,
): readonly BareOutline[] {
  const rings = paths.flatMap(({ points, closed }) => ringOf(allMoved(place, points), closed))
  return rings.filter(isPieceLike).map((cut, index) => {
    const own = name && (index > 0 ? `${name} ${index + 1}` : name)
    return { name: own ?? `PIECE ${before + index + 1}`, cut, line }
  })
}

function ringOf(points: readonly Point[], closed: boolean): readonly (readonly Point[])[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return []
  const meets = points.length > 3 && distance(first, last) <= coincident
  if (meets) return [points.slice(0, -1)]
  return closed ? [points] : []
}
