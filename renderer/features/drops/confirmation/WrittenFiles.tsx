import type { FileNames } from '../../../../shared/domain/confirmation/confirmation-names.ts'
import { Button } from '../../../kit/Button.tsx'
import { pathIn } from '../../../kit/folder.ts'
import styles from './Confirm.module.css'

interface WrittenFilesProps {
  readonly names: FileNames
  readonly folder: string
}

const FORMS = [
  ['pdf', 'PDF', 'to read and print'],
  ['json', 'JSON', 'to check, signed'],
  ['ics', 'ICS', 'for calendars'],
] as const

/** The three files of a document, each where it lies. */
export function WrittenFiles({ names, folder }: WrittenFilesProps) {
  const { shell } = window
  return (
    <ul className={styles.files} aria-label="Files written">
      {FORMS.map(([form, name, use]) => {
        const path = pathIn(folder, names[form])
        return (
          <li key={form}>
            <b>{name}</b>
            <span>
              <span className={styles.path}>{path}</span>
              <span className={styles.use}>{use}</span>
            </span>
            {shell && (
              <Button
                size="dense"
                aria-label={`Show in folder: the ${name}`}
                onClick={() => void shell.showInFolder(path)}
              >
                Show in folder
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What will be written, before it is. */
export function FilesToWrite({ names }: { readonly names: FileNames }) {
  return (
    <ul className={styles.files} aria-label="Files to write">
      {FORMS.map(([form, name, use]) => (
        <li key={form}>
          <b>{name}</b>
          <span>
            <span className={styles.path}>{names[form]}</span>
            <span className={styles.use}>{use}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
