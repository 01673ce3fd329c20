import { useVirtualizer } from '@tanstack/react-virtual'
import {
  memo,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { ListRow, Target } from './entries.ts'
import styles from './Library.module.css'
import { LibraryRow } from './LibraryRow.tsx'

/** What the field above may ask of the list. */
export interface ListHand {
  /** Goes an entry on or back; false where there is none before the first. */
  walk(step: number): boolean
  openFirst(): void
}

interface LibraryListProps {
  readonly ref: Ref<ListHand>
  readonly rows: readonly ListRow[]
  /** What they were found by: another list begins at its top. */
  readonly sought: string
  /** The revision that lies on the table. */
  readonly current: string
  open(target: Target): void
}

const HEIGHTS = { title: 26, entry: 44 } as const

/** Only the rows in sight are drawn: thousands of styles cost no more than a screenful. */
export const LibraryList = memo(function LibraryList(props: LibraryListProps) {
  const { ref, rows, sought, current, open } = props
  const scroller = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState<number | null>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => HEIGHTS[rows[at]?.row ?? 'entry'],
    getItemKey: useCallback((at: number) => keyOf(rows[at]), [rows]),
    overscan: 4,
  })

  const shown = useRef(sought)
  useEffect(() => {
    if (shown.current !== sought) list.scrollToOffset(0)
    shown.current = sought
  }, [list, sought])

  useEffect(() => {
    if (wanted === null) return
    scroller.current?.querySelector<HTMLElement>(`[data-at="${wanted}"]`)?.focus()
    setWanted(null)
  }, [wanted])

  useImperativeHandle(ref, () => ({
    walk(step) {
      const focused = document.activeElement?.getAttribute('data-at')
      const from = focused === null || focused === undefined ? -1 : Number(focused)
      const to = entryFrom(rows, from, step)
      if (to === null) return from < 0 || step > 0
      list.scrollToIndex(to)
      setWanted(to)
      return true
    },
    openFirst() {
      const first = rows.find((one) => one.row === 'entry')
      if (first) open(first.entry.target)
    },
  }))

  return (
    <nav ref={scroller} className={styles.list} aria-label="Library">
      <div className={styles.canvas} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start, size }) => {
          const one = rows[index]
          if (!one) return null
          return (
            // By its place: the next list's rows are written into those that stand there, which costs less than new ones.
            <div key={index} className={styles.place} style={{ top: start, height: size }}>
              {one.row === 'title' ? (
                <h2 className={styles.title}>
                  {one.title} <span>{one.count.toLocaleString('en-GB')}</span>
                </h2>
              ) : (
                <LibraryRow entry={one.entry} at={index} current={current} open={open} />
              )}
            </div>
          )
        })}
      </div>
    </nav>
  )
})

function keyOf(one: ListRow | undefined): string {
  if (one?.row !== 'entry') return one?.title ?? ''
  return `${one.entry.target.kind} ${one.entry.target.id}`
}

/** The next entry that way, past titles; null when there is none. */
function entryFrom(rows: readonly ListRow[], from: number, step: number): number | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    if (rows[at]?.row === 'entry') return at
  }
  return null
}
