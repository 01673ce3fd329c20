import type { Point } from '../../shared/domain/geometry/geometry.ts'

/** How a system writes its numbers and closes its lines. */
export interface Hand {
  readonly factor?: number
  readonly decimals?: number
  readonly comma?: boolean
  /** Closes by repeating the first point, with the flag at 0. */
  readonly repeats?: boolean
  readonly bareEnd?: boolean
  /** Writes CLO's own code 250 into polylines. */
  readonly code250?: boolean
  readonly eol?: string
}

export type Group = string

/** A pen that writes DXF groups as text, in the hand of one system. */
export function inkOf(hand: Hand = {}) {
  const { factor = 1, decimals = 2, comma = false } = hand
  const group = (code: number, value: string | number): Group => `  ${code}\n${value}\n`
  const figure = (value: number) => {
    const text = (value * factor).toFixed(decimals)
    return comma ? text.replace('.', ',') : text
  }
  const place = ([x, y]: Point, code = 10) => group(code, figure(x)) + group(code + 10, figure(y))
  const text = (layer: string, words: string, at: Point = [0, 0]) =>
    group(0, 'TEXT') + group(8, layer) + place(at) + group(40, 5) + group(1, words)
  const line = (layer: string, from: Point, to: Point) =>
    group(0, 'LINE') + group(8, layer) + place(from) + place(to, 11)
  const vertex = (layer: string) => (point: Point) =>
    group(0, 'VERTEX') + group(8, layer) + place(point)
  const poly = (layer: string, points: readonly Point[], closed = true) => {
    const repeated = closed && hand.repeats ? [...points, points[0]!] : points
    const head = group(0, 'POLYLINE') + group(8, layer) + (hand.code250 ? group(250, 0) : '')
    const flag = group(66, 1) + group(70, closed && !hand.repeats ? 1 : 0)
    const end = group(0, 'SEQEND') + (hand.bareEnd ? '' : group(8, layer))
    return head + flag + repeated.map(vertex(layer)).join('') + end
  }
  /** Figures are code and value pairs, in the file's own units. */
  const mark = (layer: string, at: Point, ...figures: readonly (readonly [number, string])[]) =>
    group(0, 'POINT') + group(8, layer) + place(at) + figures.map(([c, v]) => group(c, v)).join('')
  const block = (name: string, ...entities: readonly string[]) =>
    group(0, 'BLOCK') +
    group(8, '1') +
    group(2, name) +
    group(70, 64) +
    place([0, 0]) +
    entities.join('') +
    group(0, 'ENDBLK')
  const insert = (name: string) =>
    group(0, 'INSERT') + group(8, '1') + group(2, name) + place([0, 0])
  const section = (name: string, ...parts: readonly string[]) =>
    group(0, 'SECTION') + group(2, name) + parts.join('') + group(0, 'ENDSEC')
  return { group, text, line, poly, mark, block, insert, section }
}

export type Ink = ReturnType<typeof inkOf>

/** A whole file: a header, blocks of these names, and the style's texts. */
export function drawingText(
  ink: Ink,
  blocks: readonly (readonly [name: string, text: string])[],
  style: readonly string[],
  header = '',
): string {
  return (
    ink.section('HEADER', header) +
    ink.section('BLOCKS', ...blocks.map(([, text]) => text)) +
    ink.section(
      'ENTITIES',
      ...style.map((words) => ink.text('1', words)),
      ...blocks.map(([name]) => ink.insert(name)),
    ) +
    ink.group(0, 'EOF')
  )
}

export function fileOf(name: string, text: string) {
  return { name, bytes: new TextEncoder().encode(text) }
}
