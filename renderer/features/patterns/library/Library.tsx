import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Library as LibraryAnswer } from '../../../../shared/contract/patterns.ts'
import { Button } from '../../../kit/Button.tsx'
import { TextInput } from '../../../kit/controls.ts'
import { useKeys } from '../../../kit/keys.ts'
import type { Selection } from '../selection.ts'
import { cappedAt, type Entry, groupsOf } from './entries.ts'
import styles from './Library.module.css'
import { LibraryGroup } from './LibraryGroup.tsx'

interface LibraryProps {
  readonly library: LibraryAnswer
  readonly selection: Selection
}

/** More than anybody reads: past these, the person types more. */
const MOST = 150

/** All styles and modules there are, found by typing. */
export function Library({ library, selection }: LibraryProps) {
  const { openStyle, openModule } = selection
  const [text, setText] = useState('')
  const sought = useDeferredValue(text)
  const groups = useMemo(() => groupsOf(library, sought), [library, sought])
  const field = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => field.current?.focus() })
  const open = useCallback(
    (target: Entry['target']) =>
      target.kind === 'style' ? openStyle(target.id) : openModule(target.id),
    [openStyle, openModule],
  )
  const current = selection.style ?? selection.module ?? ''
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk through the buttons inside
    <div className={styles.library} onKeyDown={(event) => walk(event, () => setText(''))}>
      <TextInput
        ref={field}
        className={styles.filter}
        aria-label="Find a style or a module"
        placeholder="Find…  /"
        data-row
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <nav className={styles.list} aria-label="Library">
        {cappedAt(groups, MOST).map((group) => (
          <LibraryGroup key={group.title} group={group} current={current} open={open} />
        ))}
        {groups.length === 0 && <Nothing text={sought} clear={() => setText('')} />}
      </nav>
    </div>
  )
}

/** Up and down, from the field into the list and back. */
function walk(event: KeyboardEvent<HTMLElement>, clear: () => void): void {
  if (event.key === 'Escape') clear()
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  rows[rows.indexOf(document.activeElement as HTMLElement) + step]?.focus()
}

interface NothingProps {
  readonly text: string
  clear(): void
}

function Nothing({ text, clear }: NothingProps) {
  return (
    <div className={styles.nothing}>
      <p>
        {text
          ? `Nothing is called “${text}”.`
          : 'The library is empty. Import a pattern file to begin.'}
      </p>
      {text && (
        <Button size="dense" onClick={clear}>
          Show all
        </Button>
      )}
    </div>
  )
}
