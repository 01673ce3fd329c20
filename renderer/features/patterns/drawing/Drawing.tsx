import styles from './Drawing.module.css'
import { LayerMenu } from './LayerMenu.tsx'
import { SizeSwitch } from './SizeSwitch.tsx'
import { Table } from './Table.tsx'
import { Tape } from './Tape.tsx'
import { type OnDrawing, useTable } from './use-table.ts'
import { ViewTools } from './ViewTools.tsx'

interface DrawingProps extends OnDrawing {
  readonly title: string
  readonly sizes: readonly string[]
  readonly selected: string | undefined
  wear(size: string | undefined): void
}

/** The cutting table: pieces from their real geometry, to scale. */
export function Drawing(props: DrawingProps) {
  const { title, pieces, sizes, size, selected, wear } = props
  const table = useTable(props)
  const { view, layers, layout, tape } = table
  return (
    <section className={styles.drawing} aria-label={`Drawing of ${title}`}>
      <div className={styles.top}>
        <SizeSwitch sizes={sizes} size={size} wear={wear} />
        <LayerMenu layers={layers} show={table.show} />
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
        onKeyDown={({ key }) => table.nudge(key)}
      >
        <div ref={table.attach} className={styles.sheet}>
          <svg width="100%" height="100%" aria-hidden="true">
            <Table {...{ view: view.view, layout, layers, size, selected }} />
            {tape.measured && <Tape measured={tape.measured} view={view.view} />}
          </svg>
        </div>
      </div>
      <ViewTools hand={view} measuring={tape.tape === 'out'} measure={tape.take} />
    </section>
  )
}
