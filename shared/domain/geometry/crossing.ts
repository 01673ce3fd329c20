import { boxesMeet, type Run, runLength, runOf } from './box-tree.ts'
import { type Point, turn } from './geometry.ts'

/** What a look for self-crossing found; `tangled` when it would take too long to say. */
export type Crossing =
  | { readonly found: 'none' }
  | { readonly found: 'crossing'; readonly at: Point; readonly edges: readonly [number, number] }
  | { readonly found: 'tangled' }

type Pair = readonly [Run, Run]

const mostComparisons = 5_000_000

/**
 * The first place where a closed outline crosses itself. Touching is not crossing. Halves of the outline are compared
 * box by box, so that an ordinary outline costs n log n; a hostile one stops at a fixed amount of work.
 */
export function findCrossing(outline: readonly Point[]): Crossing {
  if (outline.length < 4) return { found: 'none' }
  const whole = runOf(outline, 0, outline.length)
  const open: Pair[] = [[whole, whole]]
  let left = mostComparisons
  for (let pair = open.pop(); pair; pair = open.pop()) {
    left -= 1
    if (left < 0) return { found: 'tangled' }
    if (!boxesMeet(pair[0].box, pair[1].box)) continue
    const next = halvesOf(pair)
    if (next) {
      open.push(...next)
      continue
    }
    left -= runLength * runLength
    const edges = crossingEdges(outline, pair)
    if (edges) return { found: 'crossing', at: meetingOf(outline, edges), edges }
  }
  return { found: 'none' }
}

function halvesOf([one, other]: Pair): readonly Pair[] | null {
  if (one === other) {
    const halves = one.halves
    if (!halves) return null
    return [
      [halves[0], halves[0]],
      [halves[1], halves[1]],
      [halves[0], halves[1]],
    ]
  }
  const splitsOne = one.halves && (!other.halves || one.to - one.from >= other.to - other.from)
  if (splitsOne) return one.halves.map((half) => [half, other])
  return other.halves?.map((half) => [one, half]) ?? null
}

function crossingEdges(outline: readonly Point[], [one, other]: Pair) {
  for (let first = one.from; first < one.to; first += 1) {
    for (let second = Math.max(first + 2, other.from); second < other.to; second += 1) {
      if (crosses(outline, first, second)) return [first, second] as const
    }
  }
  return null
}

function edgeOf(outline: readonly Point[], index: number): readonly [Point, Point] {
  return [outline[index]!, outline[(index + 1) % outline.length]!]
}

function crosses(outline: readonly Point[], first: number, second: number): boolean {
  const [a, b] = edgeOf(outline, first)
  const [c, d] = edgeOf(outline, second)
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

function meetingOf(outline: readonly Point[], [first, second]: readonly [number, number]): Point {
  const [a, b] = edgeOf(outline, first)
  const [c, d] = edgeOf(outline, second)
  const share = turn(c, d, a) / (turn(c, d, a) - turn(c, d, b))
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}
