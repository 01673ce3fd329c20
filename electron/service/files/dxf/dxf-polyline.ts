import type { DrawnPath } from './dxf-drawing.ts'
import { type Fields, layerOf, readFields } from './dxf-fields.ts'
import type { Groups } from './dxf-groups.ts'
import { patternLimits } from './dxf-limits.ts'
import { openedRing, pathPoints, type Vertex } from './dxf-path.ts'

/** Counts every vertex of the file against its limit. */
export interface VertexCount {
  vertices: number
}

const splineFrame = 16
const coincident = 1e-6

/** An R12 polyline: a head, its vertices, and a SEQEND that some systems leave bare or forget. Its layer is the head's, not its vertices'. */
export function readPolyline(groups: Groups, count: VertexCount): DrawnPath {
  const head = readFields(groups)
  let layer = head.text(8) ? head.layer : null
  const vertices: Vertex[] = []
  while (groups.next()) {
    if (groups.code !== 0 || wordOf(groups) !== 'VERTEX') break
    const vertex = readVertex(groups)
    if (vertex) vertices.push(vertex)
    layer ??= vertex?.layer ?? null
    if (!countVertex(groups, count, vertices.length)) break
  }
  if (wordOf(groups) === 'SEQEND') readFields(groups)
  else groups.hold()
  return pathOf(layer ?? '0', head.line, vertices, (flagOf(head) & 1) === 1)
}

const wordOf = ({ value }: Groups) => value.trim().toUpperCase()

/** Group 70 is a whole number that stands outside the numeric codes. */
function flagOf(head: Fields): number {
  return Number(head.text(70).trim()) || 0
}

/** Null for the frame of a spline, and for a vertex that says no place. */
function readVertex(groups: Groups): (Vertex & { readonly layer: string | null }) | null {
  let layer: string | null = null
  let [x, y, bulge, flag] = [Number.NaN, Number.NaN, 0, 0]
  while (groups.next()) {
    if (groups.code === 0) {
      groups.hold()
      break
    }
    if (groups.code === 10) x = groups.number()
    else if (groups.code === 20) y = groups.number()
    else if (groups.code === 8) layer = layerOf(groups.value)
    else if (groups.code === 42) bulge = groups.number()
    else if (groups.code === 70) flag = Number(groups.value) || 0
  }
  const isPlace = !Number.isNaN(x) && !Number.isNaN(y) && (flag & splineFrame) === 0
  return isPlace ? { at: [x, y], bulge, layer } : null
}

/** False when the file holds more than it may; the groups are then refused. */
function countVertex(groups: Groups, count: VertexCount, inLine: number): boolean {
  const { file, line } = groups
  const most = patternLimits.verticesInLine
  if (inLine > most) {
    groups.refuse({ code: 'too-many', what: 'vertices-in-line', most, file, line })
  }
  countVertices(groups, count, 1)
  return groups.refusal === null
}

export function countVertices(groups: Groups, count: VertexCount, more: number): void {
  const { file, line } = groups
  const most = patternLimits.vertices
  count.vertices += more
  if (count.vertices > most) {
    groups.refuse({ code: 'too-many', what: 'vertices', most, file, line })
  }
}

/** A polyline of newer files, all its vertices in one entity. */
export function readLightPolyline(groups: Groups, count: VertexCount): DrawnPath {
  const fields = readFields(groups)
  const vertices: { at: [number, number]; bulge: number }[] = []
  for (const { code, number } of fields.all) {
    const last = vertices.at(-1)
    if (code === 10) vertices.push({ at: [number, 0], bulge: 0 })
    else if (code === 20 && last) last.at[1] = number
    else if (code === 42 && last) last.bulge = number
    if (code === 10 && !countVertex(groups, count, vertices.length)) break
  }
  return pathOf(fields.layer, fields.line, vertices, (flagOf(fields) & 1) === 1)
}

function pathOf(
  layer: string,
  line: number,
  vertices: readonly Vertex[],
  flag: boolean,
): DrawnPath {
  const points = pathPoints(vertices, flag)
  const opened = openedRing(points, coincident)
  const closed = flag || opened.length < points.length
  return { kind: 'path', layer, line, points: opened, closed }
}
