import {
  memo,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ListRow, Target } from './entries.ts'
import styles from './Library.module.css'
import { LibraryRow } from './LibraryRow.tsx'
import { useResting } from './use-resting.ts'
import { rowsIn, topsOf, useSight } from './use-sight.ts'

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
  /** When pictures that were never seen are asked for. */
  readonly pictures: 'now' | 'later'
  open(target: Target): void
  /** A hand that rests on it, or a press before it is known to be a click. */
  ahead(target: Target): void
}

/** Only the rows in sight are drawn: thousands of styles cost no more than a screenful. */
export const LibraryList = memo(function LibraryList(props: LibraryListProps) {
  const { ref, rows, sought, current, pictures, open, ahead } = props
  const scroller = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState<number | null>(null)
  const { sight, look, moveTo, show } = useSight(scroller)
  const tops = useMemo(() => topsOf(rows), [rows])
  const resting = useResting(ahead)

  const shown = useRef(sought)
  useLayoutEffect(() => {
    if (shown.current !== sought) moveTo(0)
    shown.current = sought
  }, [moveTo, sought])

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
      show(tops, to)
      setWanted(to)
      return true
    },
    openFirst() {
      const first = rows.find((one) => one.row === 'entry')
      if (first) open(first.entry.target)
    },
  }))

  return (
    <nav ref={scroller} className={styles.list} aria-label="Library" onScroll={look}>
      <div className={styles.canvas} style={{ height: tops.at(-1) }}>
        {rowsIn(tops, sight).map((at) => {
          const one = rows[at]
          const [top = 0, next = 0] = tops.slice(at, at + 2)
          if (!one) return null
          return (
            // By its place: the next list's rows are written into those that stand there, which costs less than new ones.
            <div key={at} className={styles.place} style={{ top, height: next - top }}>
              {one.row === 'title' ? (
                <h2 className={styles.title}>
                  {one.title} <span>{one.count.toLocaleString('en-GB')}</span>
                </h2>
              ) : (
                <LibraryRow
                  entry={one.entry}
                  at={at}
                  {...{ current, pictures, open, ahead, resting }}
                />
              )}
            </div>
          )
        })}
      </div>
    </nav>
  )
})

/** The next entry that way, past titles; null when there is none. */
function entryFrom(rows: readonly ListRow[], from: number, step: number): number | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    if (rows[at]?.row === 'entry') return at
  }
  return null
}
