import type { ShopEntry } from '../../../../shared/contract/skus.ts'
import { tagText } from '../../../../shared/domain/skus/shop.ts'
import { findPatternTrouble, skuCode } from '../../../../shared/domain/skus/sku.ts'
import type { Style } from '../../../../shared/domain/style/style.ts'
import { FormDialog } from '../../../kit/FormDialog.tsx'
import { TextField } from '../../../kit/fields.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { useEdit } from '../use-edit.ts'
import styles from './Skus.module.css'

interface ShopDialogProps {
  readonly shop: ShopEntry
  readonly style: Style
  close(): void
}

/** How every SKU of the factory is made, what its tags hold, and the brand that shops are told. */
export function ShopDialog({ shop, style, close }: ShopDialogProps) {
  const save = useEdit('patterns.saveShop')
  const [draft, change] = useDraft(shop)
  const facts = { style: style.code, colour: 'Ecru', size: 'M' }
  const isWhole = findPatternTrouble(draft.skuPattern) === null
  const example = isWhole ? skuCode(draft.skuPattern, facts) : null
  return (
    <FormDialog
      title="How SKUs are made"
      close={close}
      save={() => save(draft, 'Saved how SKUs are made')}
    >
      <TextField
        label="Pattern"
        description="{style}, {colour} and {size}; {colour:3} takes its first three letters"
        maxLength={80}
        data-autofocus
        value={draft.skuPattern}
        change={(skuPattern) => change({ skuPattern })}
      />
      <TextField
        label="A tag leads to"
        description="An address by https that the SKU is put behind; empty: the tag holds the SKU alone"
        placeholder="https://"
        maxLength={500}
        value={draft.tagUrl}
        change={(tagUrl) => change({ tagUrl })}
      />
      <TextField
        label="Brand"
        description="As shops write it: the vendor"
        maxLength={120}
        value={draft.vendor}
        change={(vendor) => change({ vendor })}
      />
      {example && (
        <p className={styles.hint} role="status">
          {`${style.code} in ecru, M is ${example}; its tag holds ${tagText(draft, example)}`}
        </p>
      )}
    </FormDialog>
  )
}
