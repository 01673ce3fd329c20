import type { ReactNode } from 'react'
import { chordOf } from '../../../kit/chord.ts'
import styles from './Drawing.module.css'
import type { DrawnPiece } from './drawn-piece.ts'
import { LayerMenu } from './LayerMenu.tsx'
import type { Laid } from './laid.ts'
import { MarqueeBox } from './MarqueeBox.tsx'
import { PickedFigures } from './PickedFigures.tsx'
import { PieceLabels } from './PieceLabels.tsx'
import { Sheet } from './Sheet.tsx'
import { SizeSwitch } from './SizeSwitch.tsx'
import { Table } from './Table.tsx'
import { Tape } from './Tape.tsx'
import { ALL_KEY } from './table-keys.ts'
import { useGeometry } from './use-geometry.ts'
import { type OnDrawing, useTable } from './use-table.ts'
import { ViewTools } from './ViewTools.tsx'

interface DrawingProps extends OnDrawing {
  readonly title: string
  readonly sizes: readonly string[]
  /** What else can be done with what lies here, beside the layers. */
  readonly tools?: ReactNode
  wear(size: string | undefined): void
  /** Laid over the pieces, in their place and to their scale. */
  overlay?(laid: Laid): ReactNode
}

const NONE: readonly DrawnPiece[] = []

/** The cutting table: pieces from their real geometry, to scale. */
export function Drawing(props: DrawingProps) {
  const { title, pieces, sizes, size, selected, tools, wear } = props
  const table = useTable(props)
  const { view, layers, layout, tape, extent } = table
  const geometries = useGeometry(layers.has('grade') ? pieces : NONE)
  return (
    <section className={styles.drawing} aria-label={`Drawing of ${title}`}>
      <div className={styles.top}>
        <SizeSwitch sizes={sizes} size={size} wear={wear} />
        <span className={styles.right}>
          {tools}
          <LayerMenu layers={layers} show={table.show} />
        </span>
      </div>
      <div
        ref={table.frame}
        className={styles.table}
        data-hand={table.hand}
        data-tape={tape.tape}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is moved with the arrow keys
        tabIndex={0}
        aria-label={`${title}, ${pieces.length} pieces. Arrow keys move, plus and minus zoom.`}
        onPointerDown={table.press}
        onPointerMove={table.move}
        onPointerUp={table.letGo}
        onPointerCancel={table.letGo}
        onKeyDown={(event) => {
          if (chordOf(event) === ALL_KEY) {
            event.preventDefault()
            table.all()
          }
          table.nudge(event.key)
        }}
      >
        <div ref={table.attach} className={styles.window}>
          <Sheet extent={extent} of={table.sheets.picture}>
            <Table {...{ view: view.drawn, layout, layers, size, selected, geometries }} />
          </Sheet>
          <Sheet extent={extent} of={table.sheets.words} look={styles.words}>
            {layers.has('labels') && (
              <PieceLabels placed={layout.placed} view={view.drawn} size={size} />
            )}
            {layers.has('seams') && props.overlay?.({ layout, view: view.drawn, size })}
            {tape.measured && <Tape measured={tape.measured} view={view.drawn} />}
          </Sheet>
        </div>
        {table.marquee && <MarqueeBox marquee={table.marquee} />}
      </div>
      <PickedFigures pieces={pieces} selected={selected} size={size} />
      <ViewTools
        hand={view}
        measuring={tape.tape === 'out'}
        trueSize={table.trueSize}
        measure={tape.take}
      />
    </section>
  )
}
