import type { Bounds, Point } from '../../../../shared/domain/geometry/geometry.ts'

/** How the table is looked at: screen = place × scale + offset, in CSS pixels per millimetre; y runs down. */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

export interface Extent {
  readonly width: number
  readonly height: number
}

/** True size: CSS counts 96 pixels to the inch. */
export const FULL_SCALE = 96 / 25.4
const LEAST = FULL_SCALE / 100
const MOST = FULL_SCALE * 20

/** What is told of the chosen pieces lies over the lower edge: pixels. */
const BAR = 28

/** All of it in sight, with a margin, and never larger than true size. */
export function fitted(bounds: Bounds, { width, height }: Extent, margin = 24): View {
  const [wide, high] = [bounds.maxX - bounds.minX, bounds.maxY - bounds.minY]
  const room = Math.min((width - 2 * margin) / wide, (height - BAR - 2 * margin) / high)
  const scale = within(Math.min(room, FULL_SCALE))
  return {
    scale,
    x: width / 2 - ((bounds.minX + bounds.maxX) / 2) * scale,
    y: (height - BAR) / 2 - ((bounds.minY + bounds.maxY) / 2) * scale,
  }
}

/** The place under the pointer stays under the pointer. */
export function zoomed(view: View, [px, py]: Point, scale: number): View {
  const next = within(scale)
  const factor = next / view.scale
  return { scale: next, x: px - (px - view.x) * factor, y: py - (py - view.y) * factor }
}

/** A place in the middle of the window. */
export function centred([x, y]: Point, scale: number, { width, height }: Extent): View {
  return { scale, x: width / 2 - x * scale, y: (height - BAR) / 2 - y * scale }
}

export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy }
}

export function placeOf({ scale, x, y }: View, [px, py]: Point): Point {
  return [(px - x) / scale, (py - y) / scale]
}

/** 1:5, or how large when it is larger than life. */
export function scaleWords(scale: number): string {
  const share = scale / FULL_SCALE
  if (Math.abs(share - 1) < 0.005) return '100 %'
  if (share > 1) return `${Math.round(share * 100)} %`
  const parts = 1 / share
  return `1:${parts < 9.95 ? Number(parts.toFixed(1)) : Math.round(parts)}`
}

/** How a picture that was drawn for one view is moved to stand as in another, without being drawn anew. */
export function movedPicture(drawn: View, now: View): string {
  const factor = now.scale / drawn.scale
  return `matrix(${factor}, 0, 0, ${factor}, ${now.x - drawn.x * factor}, ${now.y - drawn.y * factor})`
}

/** True while all that is in sight was drawn too: pictures are drawn half a window wider on each side. */
export function isCovered(drawn: View, now: View, { width, height }: Extent): boolean {
  const [left, top] = placeOf(now, [0, 0])
  const [right, bottom] = placeOf(now, [width, height])
  const [x1, y1] = [left * drawn.scale + drawn.x, top * drawn.scale + drawn.y]
  const [x2, y2] = [right * drawn.scale + drawn.x, bottom * drawn.scale + drawn.y]
  return x1 >= -width / 2 && y1 >= -height / 2 && x2 <= width * 1.5 && y2 <= height * 1.5
}

function within(scale: number): number {
  return Math.min(MOST, Math.max(LEAST, Number.isFinite(scale) ? scale : FULL_SCALE))
}
