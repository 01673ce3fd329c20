import { type PointerEvent, useMemo, useRef, useState } from 'react'
import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import { useKeys } from '../../../kit/keys.ts'
import { choosingOf, chosenAfter } from './choosing.ts'
import type { DrawnPiece } from './drawn-piece.ts'
import { FIRST_LAYERS, type Layers } from './layers.ts'
import { layOut, placeOnPiece } from './layout.ts'
import { snapped } from './measure.ts'
import { TABLE_KEYS } from './table-keys.ts'
import { useExtent } from './use-extent.ts'
import { useHand } from './use-hand.ts'
import { boxOf, type Marquee, piecesIn, useMarquee } from './use-marquee.ts'
import { useMeasure } from './use-measure.ts'
import { useView } from './use-view.ts'
import { placeOf } from './view.ts'

export interface OnDrawing {
  readonly pieces: readonly DrawnPiece[]
  /** The one size that is drawn; all of them when there is none. */
  readonly size: string | undefined
  readonly selected: readonly string[]
  select(keys: readonly string[]): void
}

/** How near a corner the tape jumps to it, in pixels. */
const REACH = 8
/** Until the table is measured nothing lies on it: pixels. */
const UNMEASURED = { width: 600, height: 400 }
const NONE: readonly DrawnPiece[] = []
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [40, 0],
  ArrowRight: [-40, 0],
  ArrowUp: [0, 40],
  ArrowDown: [0, -40],
}

/** Everything that a person does at the table: look, move, measure, choose. */
export function useTable({ pieces, size, selected, select }: OnDrawing) {
  const frame = useRef<HTMLDivElement>(null)
  const sheets = useSheets()
  const [attach, measured] = useExtent()
  const extent = measured ?? UNMEASURED
  const [layers, show] = useState<Layers>(FIRST_LAYERS)
  const aspect = Math.round((extent.width / extent.height) * 4) / 4
  const lying = measured ? pieces : NONE
  const layout = useMemo(() => layOut(lying, aspect), [lying, aspect])
  const view = useView(layout.bounds, extent, sheets)
  const { hand, grip, drag, letGo } = useHand(frame, view)
  const tape = useMeasure()
  const marquee = useMarquee(chooseIn)
  useKeys({
    [TABLE_KEYS.fit]: view.fit,
    [TABLE_KEYS.trueSize]: trueSize,
    [TABLE_KEYS.closer]: view.closer,
    [TABLE_KEYS.farther]: view.farther,
    [TABLE_KEYS.measure]: tape.take,
    escape: () => (tape.tape === 'out' ? tape.putAway() : select([])),
  })

  function trueSize(): void {
    const middle: Point = [extent.width / 2, extent.height / 2]
    view.trueSize(placeOnPiece(layout, placeOf(view.now(), middle)))
  }

  function snappedPlace(event: PointerEvent<HTMLElement>): Point {
    const now = view.now()
    return snapped(layout, placeOf(now, pixelOf(event)), REACH / now.scale, size)
  }

  function chooseIn(drawn: Marquee): void {
    const { minX, minY, maxX, maxY } = boxOf(drawn)
    const [from, to] = [placeOf(view.now(), [minX, minY]), placeOf(view.now(), [maxX, maxY])]
    const touched = piecesIn(layout, boxOf({ from, to }))
    select(drawn.how === 'more' ? [...new Set([...selected, ...touched])] : touched)
  }

  function choose(event: PointerEvent<HTMLElement>): void {
    const piece = event.target instanceof Element ? event.target.closest('[data-piece]') : null
    const key = piece?.getAttribute('data-piece')
    const how = choosingOf(event)
    if (key) return select(how === 'more' ? chosenAfter(selected, key, how) : [key])
    marquee.begin(pixelOf(event), how)
    if (how === 'alone') select([])
  }

  return {
    ...{ frame, sheets, attach, layers, show, extent, layout, view, hand, tape },
    marquee: marquee.marquee,
    trueSize,
    press(event: PointerEvent<HTMLElement>): void {
      if (grip(event) || event.button !== 0) return
      if (tape.tape === 'out') return tape.press(snappedPlace(event))
      choose(event)
    },
    move(event: PointerEvent<HTMLElement>): void {
      drag(event)
      marquee.follow(pixelOf(event))
      if (tape.measured?.end === 'follows') tape.follow(snappedPlace(event))
    },
    letGo(): void {
      letGo()
      marquee.end()
    },
    nudge(key: string): void {
      const arrow = ARROWS[key]
      if (arrow) view.pan(...arrow)
    },
    all: () => select(pieces.map(({ key }) => key)),
  }
}

function useSheets() {
  const picture = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  return useMemo(() => ({ picture, words }), [])
}

function pixelOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect()
  return [clientX - left, clientY - top]
}
