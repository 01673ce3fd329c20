import { useMemo } from 'react'
import { Select } from './controls.ts'

interface CurrencyFieldProps {
  readonly label: string
  readonly value: string
  change(currency: string): void
}

/** Found by its code or by its name. */
export function CurrencyField({ label, value, change }: CurrencyFieldProps) {
  const money = useMemo(allMoney, [])
  return (
    <Select
      label={label}
      searchable
      allowDeselect={false}
      limit={60}
      nothingFoundMessage="No money is called that"
      data={money}
      value={value}
      onChange={(currency) => currency && change(currency)}
    />
  )
}

/** ISO 4217 codes with their names, so that either can be typed. */
function allMoney(): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: `${value} – ${names.of(value)}`,
  }))
}
