import { type PointerEvent, type RefCallback, useMemo, useRef, useState } from 'react'
import type { Point } from '../../../../shared/domain/geometry.ts'
import { useElementSize } from '../../../kit/controls.ts'
import { useKeys } from '../../../kit/keys.ts'
import type { DrawnPiece } from './drawn-piece.ts'
import { FIRST_LAYERS, type Layers } from './layers.ts'
import { layOut } from './layout.ts'
import { snapped } from './measure.ts'
import { useHand } from './use-hand.ts'
import { useMeasure } from './use-measure.ts'
import { useView } from './use-view.ts'
import { placeOf } from './view.ts'

export interface OnDrawing {
  readonly pieces: readonly DrawnPiece[]
  /** The one size that is drawn; all of them when there is none. */
  readonly size: string | undefined
  select(key: string | undefined): void
}

/** How near a corner the tape jumps to it, in pixels. */
const REACH = 8
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [40, 0],
  ArrowRight: [-40, 0],
  ArrowUp: [0, 40],
  ArrowDown: [0, -40],
}

/** Everything that a person does at the table: look, move, measure, choose. */
export function useTable({ pieces, size, select }: OnDrawing) {
  const frame = useRef<HTMLDivElement>(null)
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const attach: RefCallback<HTMLDivElement> = ref
  const [layers, show] = useState<Layers>(FIRST_LAYERS)
  const extent = useExtent(width, height)
  const aspect = Math.round((extent.width / extent.height) * 4) / 4
  const layout = useMemo(() => layOut(pieces, aspect), [pieces, aspect])
  const view = useView(layout.bounds, extent)
  const { hand, grip, drag, letGo } = useHand(frame, view)
  const tape = useMeasure()
  useKeys({
    0: view.fit,
    1: view.trueSize,
    '+': view.closer,
    '-': view.farther,
    m: tape.take,
    escape: () => (tape.tape === 'out' ? tape.putAway() : select(undefined)),
  })

  function placeUnder(event: PointerEvent<HTMLElement>): Point {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const place = placeOf(view.view, [event.clientX - left, event.clientY - top])
    return snapped(layout, place, REACH / view.view.scale, size)
  }

  return {
    ...{ frame, attach, layers, show, layout, view, hand, tape, letGo },
    press(event: PointerEvent<HTMLElement>): void {
      if (grip(event) || event.button !== 0) return
      if (tape.tape === 'out') return tape.press(placeUnder(event))
      const piece = event.target instanceof Element ? event.target.closest('[data-piece]') : null
      select(piece?.getAttribute('data-piece') ?? undefined)
    },
    move(event: PointerEvent<HTMLElement>): void {
      drag(event)
      if (tape.measured?.end === 'follows') tape.follow(placeUnder(event))
    },
    nudge(key: string): void {
      const arrow = ARROWS[key]
      if (arrow) view.pan(...arrow)
    },
  }
}

/** Until the frame is measured, about as large as it will be. */
function useExtent(width: number, height: number) {
  return useMemo(() => ({ width: width || 600, height: height || 400 }), [width, height])
}
