import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Pattern } from '../../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Notes } from '../notes.ts'
import type { Watch } from '../watch.ts'
import { edgePoints } from './garmentcode-edges.ts'
import {
  type BareOutline,
  isBeyondCloth,
  isPieceLike,
  patternOfOutlines,
} from './outline-pattern.ts'

const mostPanels = 500
const mostEdges = 5000

interface Panel {
  readonly vertices: readonly unknown[]
  readonly edges: readonly { readonly endpoints?: unknown; readonly curvature?: unknown }[]
}

/** Reads a GarmentCode specification: panels of sewing lines, in parts of a metre, without allowance, notches or grain. */
export function readGarmentCode(
  file: string,
  text: string,
  notes: Notes,
  watch: Watch,
): Result<Pattern, PatternRefusal> {
  const bad = (cause: string) => refuse({ code: 'bad-json', file, line: 0, cause } as const)
  const specification = parsed(text)
  if (!specification) return bad('it is no JSON')
  const panels = objectIn(objectIn(specification, 'pattern'), 'panels')
  if (!panels) return bad('it has no pattern with panels')
  const entries = Object.entries(panels)
  if (entries.length > mostPanels) return bad(`it has more than ${mostPanels} panels`)
  const perMetre = Number(objectIn(specification, 'properties')?.units_in_meter ?? 100)
  if (!(perMetre >= 1 && perMetre <= 1000)) return bad('its units_in_meter is no sensible number')
  const outlines: BareOutline[] = []
  for (const [index, [name, panel]] of entries.entries()) {
    watch.progress(index / entries.length, name)
    if (watch.cancelled()) return refuse({ code: 'cancelled', file, line: 0 })
    const cut = outlineOf(panel, 1000 / perMetre)
    if (!cut || !isPieceLike(cut) || isBeyondCloth(cut))
      return bad(`the edges of panel ${name} do not make an outline`)
    notes.guess({ code: 'sew-line-as-cut', piece: name, size: 'ONE' })
    outlines.push({ name, cut, line: 0 })
  }
  if (outlines.length === 0) return refuse({ code: 'no-pieces', file, line: 0 })
  notes.guess({ code: 'curves-flattened', tolerance: 0.02 })
  return ok(
    patternOfOutlines(null, 'GarmentCode', perMetre === 1000 ? 'mm' : 'cm', outlines, notes),
  )
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

function objectIn(value: unknown, key: string): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
  const found = (value as Readonly<Record<string, unknown>>)[key]
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Readonly<Record<string, unknown>>)
    : null
}

/** Edges must follow each other round: each begins where the last one ended. Null where they do not. */
function outlineOf(value: unknown, factor: number): readonly Point[] | null {
  const panel = panelOf(value)
  if (!panel || panel.edges.length > mostEdges) return null
  const cut: Point[] = []
  let at: number | null = null
  for (const { endpoints, curvature } of panel.edges) {
    const [start, end] = Array.isArray(endpoints) ? endpoints.map(Number) : []
    if (start === undefined || end === undefined || (at !== null && start !== at)) return null
    const [from, to] = [placeOf(panel, start, factor), placeOf(panel, end, factor)]
    const points = from && to && edgePoints(from, to, curvature)
    if (!points) return null
    cut.push(...points.slice(0, -1))
    at = end
  }
  return cut
}

function panelOf(value: unknown): Panel | null {
  const { vertices, edges } = (value ?? {}) as Partial<Panel>
  return Array.isArray(vertices) && Array.isArray(edges) ? { vertices, edges } : null
}

function placeOf({ vertices }: Panel, index: number, factor: number): Point | null {
  const place = vertices[index]
  const [x, y] = Array.isArray(place) ? place.map(Number) : []
  const isPlace = Number.isFinite(x) && Number.isFinite(y) && Math.abs(x!) + Math.abs(y!) < 1e6
  return isPlace ? [x! * factor, y! * factor] : null
}
