import type { ReactNode } from 'react'
import { FormDialog } from '../../kit/FormDialog.tsx'
import styles from './SettingsPage.module.css'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** What is still wrong with the fields, said when the person wants to save; null when nothing is. */
  readonly problem: string | null
  close(): void
  /** Answers why it was not saved; null closes the dialog. */
  save(): Promise<string | null>
}

/** The form of one record, its fields beside each other. */
export function Dialog({ children, ...form }: DialogProps) {
  return (
    <FormDialog {...form} width={640}>
      <div className={styles.form}>{children}</div>
    </FormDialog>
  )
}
