import { type PointerEvent, useMemo, useRef, useState } from 'react'
import { useElementSize } from '../../../kit/controls.ts'
import { useKeys } from '../use-keys.ts'
import styles from './Drawing.module.css'
import type { DrawnPiece } from './drawn-piece.ts'
import { LayerMenu } from './LayerMenu.tsx'
import { FIRST_LAYERS, type Layers } from './layers.ts'
import { layOut } from './layout.ts'
import { snapped } from './measure.ts'
import { SizeSwitch } from './SizeSwitch.tsx'
import { Table } from './Table.tsx'
import { Tape } from './Tape.tsx'
import { useHand } from './use-hand.ts'
import { useMeasure } from './use-measure.ts'
import { useView } from './use-view.ts'
import { ViewTools } from './ViewTools.tsx'
import { placeOf } from './view.ts'

interface DrawingProps {
  readonly title: string
  readonly pieces: readonly DrawnPiece[]
  readonly sizes: readonly string[]
  readonly size: string | undefined
  readonly selected: string | undefined
  wear(size: string | undefined): void
  select(key: string | undefined): void
}

/** How near a corner the tape jumps to it, in pixels. */
const REACH = 8
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [40, 0],
  ArrowRight: [-40, 0],
  ArrowUp: [0, 40],
  ArrowDown: [0, -40],
}

/** The cutting table: pieces from their real geometry, to scale. */
export function Drawing({ title, pieces, sizes, size, selected, wear, select }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { ref, width, height } = useElementSize()
  const [layers, setLayers] = useState<Layers>(FIRST_LAYERS)
  const extent = useMemo(() => ({ width: width || 600, height: height || 400 }), [width, height])
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

  function placeUnder(event: PointerEvent<HTMLElement>) {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const place = placeOf(view.view, [event.clientX - left, event.clientY - top])
    return snapped(layout, place, REACH / view.view.scale, size)
  }

  function press(event: PointerEvent<HTMLElement>) {
    if (grip(event) || event.button !== 0) return
    if (tape.tape === 'out') return tape.press(placeUnder(event))
    const piece = event.target instanceof Element ? event.target.closest('[data-piece]') : null
    select(piece?.getAttribute('data-piece') ?? undefined)
  }

  return (
    <section className={styles.drawing} aria-label={`Drawing of ${title}`}>
      <div className={styles.top}>
        <SizeSwitch sizes={sizes} size={size} wear={wear} />
        <LayerMenu layers={layers} show={setLayers} />
      </div>
      <div
        ref={frame}
        className={styles.table}
        data-hand={hand}
        data-tape={tape.tape}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is moved with the arrow keys
        tabIndex={0}
        aria-label={`${title}, ${pieces.length} pieces. Arrow keys move, plus and minus zoom.`}
        onPointerDown={press}
        onPointerMove={(event) => {
          drag(event)
          if (tape.measured?.end === 'follows') tape.follow(placeUnder(event))
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={({ key }) => {
          const arrow = ARROWS[key]
          if (arrow) view.pan(arrow[0], arrow[1])
        }}
      >
        <div ref={ref} className={styles.sheet}>
          <svg width="100%" height="100%" aria-hidden="true">
            <Table
              layout={layout}
              view={view.view}
              layers={layers}
              size={size}
              selected={selected}
            />
            {tape.measured && <Tape measured={tape.measured} view={view.view} />}
          </svg>
        </div>
      </div>
      <ViewTools hand={view} measuring={tape.tape === 'out'} measure={tape.take} />
    </section>
  )
}
