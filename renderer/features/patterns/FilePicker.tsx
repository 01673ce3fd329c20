import type { Ref } from 'react'
import styles from './PatternsPage.module.css'

interface FilePickerProps {
  readonly ref: Ref<HTMLInputElement>
  take(files: readonly File[]): void
}

/** The system's own dialog for a drawing and its rules; the same file may be chosen again. */
export function FilePicker({ ref, take }: FilePickerProps) {
  return (
    <input
      ref={ref}
      className={styles.files}
      type="file"
      multiple
      accept=".dxf,.rul,.json,.svg,.DXF,.RUL"
      aria-label="Pattern files"
      onChange={({ currentTarget }) => {
        const chosen = [...(currentTarget.files ?? [])]
        currentTarget.value = ''
        if (chosen.length > 0) take(chosen)
      }}
    />
  )
}
