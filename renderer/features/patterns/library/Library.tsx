import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Library as LibraryAnswer } from '../../../../shared/contract/patterns.ts'
import { Button } from '../../../kit/Button.tsx'
import { TextInput } from '../../../kit/controls.ts'
import type { Selection } from '../selection.ts'
import { useKeys } from '../use-keys.ts'
import { type Entry, groupsOf } from './entries.ts'
import styles from './Library.module.css'
import { LibraryRow } from './LibraryRow.tsx'

interface LibraryProps {
  readonly library: LibraryAnswer
  readonly selection: Selection
}

/** More than anybody reads: past these, the person types more. */
const MOST = 150

/** All styles and modules there are, found by typing. */
export function Library({ library, selection }: LibraryProps) {
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const groups = useMemo(() => groupsOf(library, sought), [library, sought])
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  const { openStyle, openModule } = selection
  const open = useCallback(
    (target: Entry['target']) =>
      target.kind === 'style' ? openStyle(target.id) : openModule(target.id),
    [openStyle, openModule],
  )
  const current = selection.style ?? selection.module ?? ''

  function walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') setText('')
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    if (at + step < 0) return field.current?.focus()
    rows[at + step]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk through the buttons inside
    <div className={styles.library} onKeyDown={walk}>
      <TextInput
        ref={field}
        className={styles.filter}
        aria-label="Find a style or a module"
        placeholder="Find…  /"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <nav ref={list} className={styles.list} aria-label="Library">
        {cappedAt(groups, MOST).map(({ title, entries, count }) => (
          <section key={title}>
            <h2 className={styles.title}>
              {title} <span>{count}</span>
            </h2>
            {entries.map((entry) => (
              <LibraryRow
                key={entry.target.id}
                entry={entry}
                current={entry.ids.includes(current)}
                open={open}
              />
            ))}
          </section>
        ))}
        {groups.length === 0 && <Nothing text={sought} clear={() => setText('')} />}
      </nav>
    </div>
  )
}

function Nothing({ text, clear }: { readonly text: string; clear(): void }) {
  return (
    <div className={styles.nothing}>
      {text ? (
        <>
          <p>Nothing is called “{text}”.</p>
          <Button size="dense" onClick={clear}>
            Show all
          </Button>
        </>
      ) : (
        <p>The library is empty. Import a pattern file to begin.</p>
      )}
    </div>
  )
}

function cappedAt(groups: ReturnType<typeof groupsOf>, most: number) {
  let left = most
  return groups.flatMap(({ title, entries }) => {
    const shown = entries.slice(0, left)
    left -= shown.length
    const count =
      shown.length < entries.length ? `${shown.length} of ${entries.length}` : shown.length
    return shown.length > 0 ? [{ title, entries: shown, count }] : []
  })
}
