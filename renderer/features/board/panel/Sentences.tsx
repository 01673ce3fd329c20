import type { Consequences } from '../consequences.ts'
import styles from './SidePanel.module.css'

/** What a move would bring about, each kind in its own look. */
export function Sentences({ of: { refused, wrong, notes } }: { readonly of: Consequences }) {
  return (
    <>
      {refused.map((sentence) => (
        <p key={sentence} className={styles.conflict}>
          {sentence}
        </p>
      ))}
      {wrong.map((sentence) => (
        <p key={sentence} className={styles.late}>
          {sentence}
        </p>
      ))}
      {notes.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
    </>
  )
}
