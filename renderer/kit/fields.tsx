import type { ComponentProps } from 'react'
import { moneyDigits } from '../../shared/domain/cost/currency.ts'
import type { Money, Permille } from '../../shared/domain/quantity.ts'
import { NumberInput, TextInput } from './controls.ts'

interface TextFieldProps extends Omit<ComponentProps<typeof TextInput>, 'onChange'> {
  change(text: string): void
}

/** A line of text, told as it is typed. */
export function TextField({ change, ...rest }: TextFieldProps) {
  return <TextInput {...rest} onChange={({ currentTarget }) => change(currentTarget.value)} />
}

interface FieldProps<Value> {
  readonly label: string
  readonly hint?: string
  readonly value: Value
  change(value: Value): void
}

interface AmountProps extends FieldProps<number> {
  readonly digits?: number
  readonly unit?: string
  readonly least?: number
  readonly most?: number
}

/** A number with its unit; an emptied field is nothing of it. */
export function AmountField(props: AmountProps) {
  const { label, hint, value, digits = 0, unit, least = 0, most = 1_000_000, change } = props
  return (
    <NumberInput
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      min={least}
      max={most}
      decimalScale={digits}
      allowNegative={false}
      hideControls
      suffix={unit ? ` ${unit}` : ''}
      onChange={(typed) => change(Number(typed) || 0)}
    />
  )
}

interface PercentProps extends FieldProps<Permille> {
  readonly least?: number
  readonly most: number
}

/** A share, typed in per cent to one decimal. */
export function PercentField({ value, change, ...rest }: PercentProps) {
  return (
    <AmountField
      {...rest}
      value={value / 10}
      digits={1}
      unit="%"
      change={(typed) => change(Math.round(typed * 10) as Permille)}
    />
  )
}

interface MoneyProps extends FieldProps<Money> {
  readonly currency: string
  /** How many the price is for: thread costs less than a penny a metre. */
  readonly per?: 1 | 1000
  readonly unit?: string
}

/** Money, typed in its major unit and kept in whole minor ones. */
export function MoneyField({ value, currency, per = 1, unit, change, ...rest }: MoneyProps) {
  const digits = moneyDigits(currency)
  const scale = 10 ** digits * per
  return (
    <AmountField
      {...rest}
      value={value / scale}
      digits={digits + (per === 1 ? 0 : 3)}
      unit={unit ? `${currency} / ${unit}` : currency}
      change={(typed) => change(Math.round(typed * scale) as Money)}
    />
  )
}
