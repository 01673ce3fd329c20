import styles from './Sheet.module.css'

interface EditNameProps {
  readonly name: string
  /** Of what it is, where the name alone would not tell. */
  readonly label?: string
  /** Null where nothing may be edited. */
  readonly edit: (() => void) | null
}

/** A row's name, by which it is opened for editing. */
export function EditName({ name, label = name, edit }: EditNameProps) {
  if (!edit) return name
  return (
    <button type="button" className={styles.choose} aria-label={`Edit ${label}`} onClick={edit}>
      {name}
    </button>
  )
}
