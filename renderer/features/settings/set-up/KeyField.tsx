import { Autocomplete } from '../../../kit/controls.ts'

interface KeyFieldProps {
  readonly label: string
  readonly hint?: string
  /** Set-ups that operations and rules already name. */
  readonly known: readonly string[]
  readonly value: string
  readonly look?: 'first'
  change(value: string): void
}

/** A set-up, spelled as operations spell it. */
export function KeyField({ label, hint, known, value, look, change }: KeyFieldProps) {
  return (
    <Autocomplete
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[...known]}
      data-autofocus={look === 'first' || undefined}
      maxLength={60}
      value={value}
      onChange={change}
    />
  )
}
