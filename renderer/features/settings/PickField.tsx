import { Select } from '../../kit/controls.ts'
import styles from './SettingsPage.module.css'

interface PickFieldProps<Value extends string> {
  readonly label: string
  /** Over the whole form, where what is chosen may be long. */
  readonly wide?: boolean
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  change(value: Value): void
}

/** One of a list, found by typing. */
export function PickField<Value extends string>(props: PickFieldProps<Value>) {
  const { label, wide = false, value, options, change } = props
  return (
    <Select
      label={label}
      className={(wide && styles.wide) || ''}
      searchable
      allowDeselect={false}
      nothingFoundMessage="Nothing is called that"
      data={options}
      value={value}
      onChange={(picked) => {
        const found = options.find((option) => option.value === picked)
        if (found) change(found.value)
      }}
    />
  )
}
