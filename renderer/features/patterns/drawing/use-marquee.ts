import { useRef, useState } from 'react'
import type { Bounds, Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Choosing } from './choosing.ts'
import type { Layout } from './layout.ts'

/** From where to where a frame is drawn, in pixels of the table. */
export interface Marquee {
  readonly from: Point
  readonly to: Point
  readonly how: Choosing
}

/** A hand that moved less did not mean to draw a frame: pixels. */
const LEAST = 4

/** A frame that is drawn round pieces; each that it touches is chosen. */
export function useMarquee(choose: (marquee: Marquee) => void) {
  const [marquee, setMarquee] = useState<Marquee | null>(null)
  const begun = useRef<Pick<Marquee, 'from' | 'how'> | null>(null)
  return {
    marquee,
    begin(from: Point, how: Choosing): void {
      begun.current = { from, how }
    },
    follow(to: Point): void {
      const { from, how } = begun.current ?? {}
      if (!from || !how) return
      const far = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]))
      if (marquee || far >= LEAST) setMarquee({ from, to, how })
    },
    end(): void {
      begun.current = null
      if (marquee) choose(marquee)
      setMarquee(null)
    },
  }
}

/** The frame's corners, whichever way it was drawn. */
export function boxOf({ from, to }: Pick<Marquee, 'from' | 'to'>): Bounds {
  return {
    minX: Math.min(from[0], to[0]),
    minY: Math.min(from[1], to[1]),
    maxX: Math.max(from[0], to[0]),
    maxY: Math.max(from[1], to[1]),
  }
}

/** The pieces that a frame on the table touches: in millimetres. */
export function piecesIn({ placed }: Layout, frame: Bounds): readonly string[] {
  const touched = placed.filter(
    ({ bounds }) =>
      bounds.minX <= frame.maxX &&
      bounds.maxX >= frame.minX &&
      bounds.minY <= frame.maxY &&
      bounds.maxY >= frame.minY,
  )
  return touched.map(({ piece }) => piece.key)
}
