import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import { ellipsePoints, splinePoints } from './dxf-curves.ts'
import type { DrawnPath, Entity } from './dxf-drawing.ts'
import { type Fields, readFields } from './dxf-fields.ts'
import type { Groups } from './dxf-groups.ts'
import { openedRing, roundPoints } from './dxf-path.ts'
import { countVertices, readLightPolyline, readPolyline, type VertexCount } from './dxf-polyline.ts'
import { plainText } from './dxf-text.ts'

const readers: Readonly<Record<string, (fields: Fields) => Entity | null>> = {
  LINE: lineOf,
  ARC: (fields) => roundOf(fields, fields.number(50) ?? 0, fields.number(51) ?? 360),
  CIRCLE: (fields) => roundOf(fields, 0, 360),
  ELLIPSE: (fields) => curveOf(fields, ellipsePoints(fields)),
  SPLINE: (fields) => curveOf(fields, splinePoints(fields)),
  POINT: pointOf,
  TEXT: (fields) => textOf(fields, fields.text(1)),
  MTEXT: (fields) => textOf(fields, textParts(fields)),
  ATTRIB: attributeOf,
  ATTDEF: attributeOf,
  INSERT: insertOf,
}

/** The entity whose name was just read; null for a kind that patterns have no use for, or that lacks its places. */
export function readEntity(groups: Groups, count: VertexCount): Entity | null {
  const kind = groups.value.trim().toUpperCase()
  if (kind === 'POLYLINE') return readPolyline(groups, count)
  if (kind === 'LWPOLYLINE') return readLightPolyline(groups, count)
  const fields = readFields(groups)
  const entity = Object.hasOwn(readers, kind) ? readers[kind]!(fields) : null
  if (entity?.kind === 'path') countVertices(groups, count, entity.points.length)
  return entity
}

/** Kinds that hold no drawing: leaving them out loses nothing. */
export function isHarmless(kind: string): boolean {
  return /^(SEQEND|ATTRIB|ATTDEF|VIEWPORT|TEXT|MTEXT|INSERT|999)$/.test(kind)
}

function path(fields: Fields, points: readonly Point[], closed: boolean): DrawnPath {
  return { kind: 'path', layer: fields.layer, line: fields.line, points, closed }
}

function lineOf(fields: Fields): Entity | null {
  const [from, to] = [fields.point(10, 20), fields.point(11, 21)]
  return from && to ? path(fields, [from, to], false) : null
}

function roundOf(fields: Fields, from: number, to: number): Entity | null {
  const [centre, radius] = [fields.point(10, 20), fields.number(40)]
  if (!centre || !radius || radius <= 0) return null
  const points = roundPoints(centre, radius, from, to)
  const whole = to - from === 360
  return path(fields, whole ? points.slice(0, -1) : points, whole)
}

/** A curve that ends where it began is closed, whatever it says. */
function curveOf(fields: Fields, points: readonly Point[] | null): Entity | null {
  if (!points || points.length < 2) return null
  const opened = openedRing(points, 1e-4)
  return path(fields, opened, opened.length < points.length)
}

function pointOf(fields: Fields): Entity | null {
  const at = fields.point(10, 20)
  if (!at) return null
  const { layer, line } = fields
  const [z, elevation] = [fields.number(30), fields.number(38)]
  const [thickness, angle] = [fields.number(39), fields.number(50)]
  return { kind: 'point', layer, line, at, z, elevation, thickness, angle }
}

function textOf(fields: Fields, text: string): Entity {
  const { layer, line } = fields
  return { kind: 'text', layer, line, at: fields.point(10, 20) ?? [0, 0], text: plainText(text) }
}

/** A long text comes in parts of 250 characters (3) before its last part (1). */
function textParts(fields: Fields): string {
  const parts = fields.all.filter(({ code }) => code === 3 || code === 1)
  return parts.map(({ value }) => value).join('')
}

/** An attribute's tag is the key of its value, unless the value brings its own. */
function attributeOf(fields: Fields): Entity {
  const value = fields.text(1)
  return textOf(fields, value.includes(':') ? value : `${fields.text(2)}: ${value}`)
}

function insertOf(fields: Fields): Entity {
  const { layer, line } = fields
  const scales = [fields.number(41) ?? 1, fields.number(42) ?? 1]
  const isScaled = scales.some((scale) => Math.abs(scale) !== 1)
  return { kind: 'insert', layer, line, block: fields.text(2).trim(), isScaled }
}
