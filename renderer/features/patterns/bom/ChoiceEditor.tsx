import type { CustomCellEditorProps } from 'ag-grid-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './BomGrid.module.css'
import { INVITATION } from './shown-text.ts'

export interface Choice {
  /** As it stands in the cell. */
  readonly text: string
  readonly note?: string
}

interface ChoiceEditorProps extends CustomCellEditorProps<unknown, string> {
  choicesFor(typed: string): readonly Choice[]
}

/** The most that are offered at once; more is found by typing on. */
const MOST = 8

/** A cell that is typed into and offers what may be meant: the arrows choose, Enter and Tab take it. */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { eventKey, initialValue, onValueChange, stopEditing, choicesFor } = props
  const isTypedOver = eventKey !== null && eventKey.length === 1
  const before = initialValue === INVITATION ? '' : (initialValue ?? '')
  const [text, setText] = useState(isTypedOver ? eventKey : before)
  const [typed, setTyped] = useState(isTypedOver ? eventKey : '')
  const [active, setActive] = useState(isTypedOver ? 0 : -1)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const choices = choicesFor(typed).slice(0, MOST)

  useEffect(() => {
    input.current?.focus()
    if (!isTypedOver) input.current?.select()
    if (isTypedOver) onValueChange(choicesFor(eventKey)[0]?.text ?? eventKey)
  }, [isTypedOver, eventKey, onValueChange, choicesFor])

  function type(now: string): void {
    const [first] = choicesFor(now)
    setText(now)
    setTyped(now)
    setActive(now.trim() === '' || !first ? -1 : 0)
    onValueChange(now.trim() === '' ? '' : (first?.text ?? now))
  }

  function walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = step && Math.max(0, Math.min(choices.length - 1, active + step))
    const choice = next === undefined ? undefined : choices[next]
    if (next === undefined || !choice) return
    event.preventDefault()
    setActive(next)
    setText(choice.text)
    onValueChange(choice.text)
  }

  function take(choice: Choice): void {
    onValueChange(choice.text)
    setTimeout(() => stopEditing())
  }

  return (
    <>
      <input
        ref={input}
        className={styles.editor}
        role="combobox"
        aria-label={props.colDef.headerName}
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}${active}` : undefined}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={walk}
      />
      {choices.length > 0 && (
        <ChoiceList id={id} choices={choices} active={active} under={input} take={take} />
      )}
    </>
  )
}

interface ChoiceListProps {
  readonly id: string
  readonly choices: readonly Choice[]
  readonly active: number
  readonly under: { readonly current: HTMLElement | null }
  take(choice: Choice): void
}

/** Over everything: a cell would cut it off. Below its cell, or above where there is no room. */
function ChoiceList({ id, choices, active, under, take }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const cell = under.current?.getBoundingClientRect()
    if (!list.current || !cell) return
    const { height } = list.current.getBoundingClientRect()
    const isRoom = cell.bottom + height < innerHeight - 8
    list.current.style.left = `${cell.left}px`
    list.current.style.top = `${isRoom ? cell.bottom + 2 : cell.top - height - 2}px`
    list.current.style.visibility = 'visible'
  })
  return createPortal(
    <div ref={list} id={id} role="listbox" aria-label="Choices" className={styles.choices}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are the editor's
        <div
          key={choice.text}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(choice)}
        >
          <span>{choice.text}</span>
          {choice.note && <small>{choice.note}</small>}
        </div>
      ))}
    </div>,
    document.body,
  )
}
