import { type KeyboardEvent, useCallback, useRef } from 'react'
import type { Library as LibraryAnswer } from '../../../../shared/contract/library.ts'
import { useAskAhead } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { TextInput } from '../../../kit/controls.ts'
import { LIST_KEYS, useKeys } from '../../../kit/keys.ts'
import type { Selection } from '../selection.ts'
import type { Target } from './entries.ts'
import styles from './Library.module.css'
import { LibraryList, type ListHand } from './LibraryList.tsx'
import { useFinding } from './use-finding.ts'

interface LibraryProps {
  readonly library: LibraryAnswer
  readonly selection: Selection
}

/** All styles and modules there are; and with their pieces and the materials, found by typing. */
export function Library({ library, selection }: LibraryProps) {
  const { text, setText, sought, rows, fingers, isReading } = useFinding(library, selection)
  const field = useRef<HTMLInputElement>(null)
  const hand = useRef<ListHand>(null)
  useKeys({ [LIST_KEYS.find]: () => field.current?.focus() })
  const [open, ahead] = [useOpen(selection), useAhead()]
  const clear = () => {
    setText('')
    field.current?.focus()
  }
  function walk(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape') return clear()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    if (!hand.current?.walk(step)) field.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk through the buttons inside
    <div className={styles.library} aria-busy={isReading} onKeyDown={walk}>
      <TextInput
        ref={field}
        className={styles.filter}
        aria-label="Find a style, a module, a piece or a material"
        placeholder="Find…  /"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && hand.current?.openFirst()}
      />
      {rows.length > 0 && (
        <LibraryList
          ref={hand}
          sought={sought}
          rows={rows}
          current={selection.style ?? selection.module ?? ''}
          pictures={fingers === 'resting' ? 'now' : 'later'}
          open={open}
          ahead={ahead}
        />
      )}
      {rows.length === 0 && !isReading && <Nothing text={sought} clear={clear} />}
    </div>
  )
}

function useOpen({ openStyle, openModule, openPiece, openMaterial }: Selection) {
  return useCallback(
    (target: Target) => {
      switch (target.kind) {
        case 'style':
          return openStyle(target.id)
        case 'module':
          return openModule(target.id)
        case 'piece':
          return openPiece(target.module, target.id)
        case 'material':
          return openMaterial(target.id)
      }
    },
    [openStyle, openModule, openPiece, openMaterial],
  )
}

/** What is about to be opened is asked for: a hand that has come to rest on it opens it a tenth of a second later. */
function useAhead() {
  const style = useAskAhead('patterns.style')
  const outlines = useAskAhead('patterns.styleOutlines')
  const module = useAskAhead('patterns.module')
  return useCallback(
    (target: Target) => {
      if (target.kind === 'style') {
        style(target.id)
        outlines(target.id)
      }
      if (target.kind === 'module') module(target.id)
    },
    [style, outlines, module],
  )
}

interface NothingProps {
  readonly text: string
  clear(): void
}

function Nothing({ text, clear }: NothingProps) {
  return (
    <div className={styles.nothing}>
      <p role="status">
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
