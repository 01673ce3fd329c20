import type { Zone } from '../../../shared/domain/time.ts'
import { TextInput } from '../../kit/controls.ts'
import { skippedWords } from '../../kit/skipped-hour.ts'
import styles from './SettingsPage.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  /** Letters; a name's length when nothing is said. */
  readonly most?: number
  readonly look?: 'field' | 'wide' | 'first'
  /** A moment of the floor's wall clock, with the zone beside it. */
  readonly zone?: Zone
  change(value: string): void
}

export function TextField({ label, value, most = 120, look, zone, change }: TextFieldProps) {
  return (
    <TextInput
      label={label}
      description={zone && (skippedWords(value, zone) ?? zone)}
      type={zone ? 'datetime-local' : 'text'}
      maxLength={most}
      data-autofocus={look === 'first' || undefined}
      className={look === 'wide' ? (styles.wide ?? '') : ''}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  )
}
