import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { StyleSkus } from '../../../../shared/contract/skus.ts'
import type { SkuId, Variant } from '../../../../shared/domain/skus/sku.ts'
import { newId } from '../../../bridge/new-id.ts'
import { FormDialog } from '../../../kit/FormDialog.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { type Outcome, useEdit } from '../use-edit.ts'

interface SkuDialogProps {
  readonly sheet: StyleSheet
  readonly found: StyleSkus
  readonly variant: Variant
  close(): void
}

/** A code and a barcode of its own for one colour in one size. */
export function SkuDialog({ sheet, found, variant, close }: SkuDialogProps) {
  const { colour, size, made } = variant
  const save = useEdit('patterns.saveSku')
  const [code, setCode] = useState(made === 'by-hand' ? variant.code : '')
  const [gtin, setGtin] = useState(variant.gtin ?? '')
  const kept = found.skus.find((one) => one.colour === colour && one.size === size)

  function keep(): Outcome {
    return save(
      {
        id: kept?.id ?? newId<SkuId>('sku'),
        styleId: sheet.style.id,
        colour,
        size,
        code: code.trim() || null,
        gtin: gtin.replaceAll(/[\s-]/g, '') || null,
      },
      `Saved the SKU of ${sheet.style.code} ${colour} ${size}`,
    )
  }

  return (
    <FormDialog title={`SKU of ${colour}, ${size}`} close={close} save={keep}>
      <TextField
        label="Code"
        description="Empty: made by the pattern"
        placeholder={made === 'by-pattern' ? variant.code : ''}
        maxLength={64}
        data-autofocus
        value={code}
        change={setCode}
      />
      <TextField
        label="Barcode number (GTIN)"
        description="8, 12, 13 or 14 digits; the last one is checked"
        inputMode="numeric"
        maxLength={20}
        value={gtin}
        change={setGtin}
      />
    </FormDialog>
  )
}
