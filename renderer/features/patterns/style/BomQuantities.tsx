import type { MaterialUnit } from '../../../../shared/domain/material.ts'
import { NumberInput, TextInput } from '../../../kit/controls.ts'
import { Fields } from '../FormDialog.tsx'
import styles from './BomPanel.module.css'
import type { BomDraft } from './bom-draft.ts'

interface BomQuantitiesProps {
  readonly draft: BomDraft
  readonly unit: MaterialUnit | undefined
  readonly sizes: readonly string[]
  change(fields: Partial<BomDraft>): void
}

/** How much of it: in general, by size where it differs, and what a run loses. */
export function BomQuantities({ draft, unit, sizes, change }: BomQuantitiesProps) {
  const suffix = <span aria-hidden="true">{unit}</span>
  return (
    <>
      <Fields>
        <TextInput
          label="A garment takes"
          required
          data-autofocus
          rightSection={suffix}
          value={draft.quantity}
          onChange={({ currentTarget }) => change({ quantity: currentTarget.value })}
        />
        <NumberInput
          label="Wastage"
          suffix=" %"
          min={0}
          max={100}
          decimalScale={1}
          value={draft.wastage}
          onChange={(wastage) => change({ wastage })}
        />
        <TextInput
          label="Lost a run"
          rightSection={suffix}
          value={draft.setUp}
          onChange={({ currentTarget }) => change({ setUp: currentTarget.value })}
        />
        <TextInput
          label="In multiples of"
          rightSection={suffix}
          value={draft.roundTo}
          onChange={({ currentTarget }) => change({ roundTo: currentTarget.value })}
        />
      </Fields>
      {sizes.length > 0 && <SizeQuantities draft={draft} sizes={sizes} change={change} />}
    </>
  )
}

type SizeQuantitiesProps = Pick<BomQuantitiesProps, 'draft' | 'sizes' | 'change'>

function SizeQuantities({ draft, sizes, change }: SizeQuantitiesProps) {
  return (
    <fieldset className={styles.bySize}>
      <legend>By size, where it differs</legend>
      <div className={styles.sizes}>
        {sizes.map((size) => (
          <TextInput
            key={size}
            size="xs"
            label={size}
            placeholder={draft.quantity.trim() || '0'}
            value={draft.bySize[size] ?? ''}
            onChange={({ currentTarget }) =>
              change({ bySize: { ...draft.bySize, [size]: currentTarget.value } })
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
