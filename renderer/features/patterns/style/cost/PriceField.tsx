import { useState } from 'react'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import { moneyDigits } from '../../../../../shared/domain/cost/currency.ts'
import type { Money } from '../../../../../shared/domain/quantity.ts'
import { NumberInput } from '../../../../kit/controls.ts'
import { printMoney } from '../../../../kit/format.ts'
import { useQuickEdit } from '../../use-edit.ts'
import styles from './CostPanel.module.css'

/** The retail price: not part of what is made, so a released revision can be priced anew. */
export function PriceField({ sheet }: { readonly sheet: StyleSheet }) {
  const { revision, style, costBasis } = sheet
  const { currency } = costBasis.floor
  const digits = moneyDigits(currency)
  const [typed, setTyped] = useState<string | number>(
    revision.price === null ? '' : revision.price / 10 ** digits,
  )
  const setPrice = useQuickEdit('patterns.setPrice')
  function save(): void {
    const price = typed === '' ? null : (Math.round(Number(typed) * 10 ** digits) as Money)
    if (price === revision.price || Number.isNaN(price)) return
    const words = price === null ? 'no price' : printMoney(price, currency)
    void setPrice({ styleRevisionId: revision.id, price }, `Priced ${style.code} at ${words}`)
  }
  return (
    <div className={styles.price}>
      <span aria-hidden="true">Price</span>
      <NumberInput
        size="xs"
        aria-label={`Price in ${currency}`}
        placeholder="none yet"
        hideControls
        min={0}
        max={1_000_000}
        decimalScale={digits}
        fixedDecimalScale
        value={typed}
        onChange={setTyped}
        onBlur={save}
        onKeyDown={({ key }) => key === 'Enter' && save()}
      />
    </div>
  )
}
