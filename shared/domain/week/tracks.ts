import type { Span } from '../time.ts'

/** Spans in order of start, laid under each other where they share time: as few rows as that takes. */
export function tracksOf<Item extends Span>(spans: readonly Item[]): readonly (readonly Item[])[] {
  const tracks: Item[][] = []
  for (const span of spans) {
    const free = tracks.find((track) => track.at(-1)!.end <= span.start)
    if (free) free.push(span)
    else tracks.push([span])
  }
  return tracks
}
