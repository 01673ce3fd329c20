import { randomId } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useRef } from 'react'
import { create } from 'zustand'
import styles from './toast.module.css'

interface Action {
  readonly label: string
  readonly keys?: string
  /** Whether what was said is then undone, and a note says so; it goes without saying that it is. */
  readonly undoes?: 'yes' | 'no'
  /** Answers in words why it could not be done. */
  run(): Promise<string | null>
}

interface Toast {
  readonly action?: Action
}

/**
 * The note of what was done last. Its way back leads over the last step, so the note of the step before goes: only a few
 * are shown at once, and the newest must not wait until they have.
 */
const useLast = create<{ readonly note: string | null }>(() => ({ note: null }))

/** A short note of what was done, with a way back. It is never the only place for an error that asks for something. */
export function toast(words: ReactNode, toast: Toast = {}): void {
  afterPaint(() => show(words, toast))
}

/** What was done is seen first, and the note of it a frame later: laying out the note would hold both up. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run))
}

function show(words: ReactNode, { action }: Toast): void {
  const { note } = useLast.getState()
  if (note !== null) notifications.hide(note)
  const id = randomId('note-')
  useLast.setState({ note: id })
  notifications.show({
    id,
    role: 'status',
    message: (
      <span className={styles.note}>
        <span>{words}</span>
        {action && <WayBack note={id} words={words} action={action} />}
      </span>
    ),
  })
}

interface WayBackProps {
  readonly note: string
  readonly words: ReactNode
  readonly action: Action
}

/** Gone in the frame that shows the next note: its own may take longer to leave. */
function WayBack({ note, words, action }: WayBackProps) {
  const isLast = useLast((now) => now.note === note)
  const from = useRef<EventTarget | null>(null)
  if (!isLast) return null
  return (
    <button
      type="button"
      className={styles.action}
      onFocus={({ relatedTarget }) => {
        from.current = relatedTarget
      }}
      onClick={() => {
        notifications.hide(note)
        giveBack(from.current)
        void action.run().then((trouble) => {
          if (trouble) refused(trouble)
          else if (action.undoes !== 'no') toast(<>Undone: {words}</>)
        })
      }}
    >
      {action.label}
      {action.keys && <kbd>{action.keys}</kbd>}
    </button>
  )
}

/** The note goes with its button: whoever came to it goes on where they were. */
function giveBack(from: EventTarget | null): void {
  if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true })
}

/** What happened by itself, and where it is to be seen. */
export interface Notice {
  readonly words: string
  readonly label: string
  show(): void
}

/** What stands until somebody closes it: all that happened since, in one note, for only a few are shown at once. */
let standing: { readonly id: string; readonly notices: readonly Notice[] } | null = null

/** Something happened that nobody at this window did: it is said until it is closed. */
export function notice(happened: Notice): void {
  const notices = [...(standing?.notices ?? []), happened]
  if (standing) notifications.hide(standing.id)
  const id = notifications.show({
    role: 'status',
    autoClose: false,
    onClose: () => {
      standing = null
    },
    message: notices.map(({ words, label, show }) => (
      <span key={words} className={styles.note}>
        <span>{words}</span>
        <button type="button" className={styles.action} onClick={show}>
          {label}
        </button>
      </span>
    )),
  })
  standing = { id, notices }
}

/** The last refusal: the next takes its place, for only a few notes are shown at once. */
let lastNo: string | null = null

/** A rule said no. It stays until it is closed or the next one comes, for it says what to do next. */
export function refused(sentence: string): void {
  if (lastNo !== null) notifications.hide(lastNo)
  lastNo = notifications.show({
    role: 'alert',
    message: sentence,
    autoClose: 20_000,
    classNames: { root: styles.refused ?? '' },
  })
}

/** What came of something that may be refused. */
export function told({ isDone, said }: { readonly isDone: boolean; readonly said: string }): void {
  if (isDone) return toast(said)
  refused(said)
}
