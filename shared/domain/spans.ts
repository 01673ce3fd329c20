import type { Instant, Span } from './time.ts'

/** In order of start, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)
  const all: Span[] = []
  for (const span of sorted) {
    const last = all.at(-1)
    if (!last || span.start > last.end) all.push(span)
    else if (span.end > last.end) all[all.length - 1] = { start: last.start, end: span.end }
  }
  return all
}

/** What of the first, in order, none of the second, in order, covers. */
export function subtract(open: readonly Span[], closed: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  let next = 0
  for (const span of open) {
    let start = span.start
    while (next < closed.length && closed[next]!.end <= start) next++
    for (let index = next; index < closed.length && closed[index]!.start < span.end; index++) {
      const hole = closed[index]!
      if (hole.start > start) left.push({ start, end: hole.start })
      start = Math.max(start, hole.end) as Instant
    }
    if (start < span.end) left.push({ start, end: span.end })
  }
  return left
}

/** What of a span these, in order, leave free. */
export function gapsIn(spans: readonly Span[], span: Span): readonly Span[] {
  return subtract(
    [span],
    spans.filter((one) => overlaps(one, span)),
  )
}

/** Whether two spans have a moment in common; their ends are no part of them. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}
