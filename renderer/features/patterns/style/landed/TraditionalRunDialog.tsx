import type { StyleSheet, TraditionalRunEntry } from '../../../../../shared/contract/patterns.ts'
import { type ExchangeRate, NO_LANDING, PAR } from '../../../../../shared/domain/cost/landed.ts'
import type { Money, Pieces } from '../../../../../shared/domain/quantity.ts'
import { CurrencyField } from '../../../../kit/CurrencyField.tsx'
import { Fields, FormDialog } from '../../../../kit/FormDialog.tsx'
import { AmountField, MoneyField, TextField } from '../../../../kit/fields.tsx'
import { useDraft } from '../../../../kit/use-draft.ts'
import { RemoveButton } from '../../RemoveButton.tsx'
import { type Outcome, useEdit } from '../../use-edit.ts'
import { LandingFields } from './LandingFields.tsx'

interface TraditionalRunDialogProps {
  readonly sheet: StyleSheet
  close(): void
}

/** What another maker asks for the style in bulk. */
export function TraditionalRunDialog({ sheet, close }: TraditionalRunDialogProps) {
  const { style, traditionalRun, costBasis } = sheet
  const { currency } = costBasis.floor
  const save = useEdit('patterns.saveTraditionalRun')
  const [draft, change] = useDraft(() => firstDraft(sheet))

  async function keep(): Outcome {
    if (draft.unitPrice === 0) return 'Say what one garment costs.'
    return save(draft, `Saved the quote for ${style.code}`)
  }

  return (
    <FormDialog
      title={`Traditional run of ${style.code}`}
      close={close}
      save={keep}
      aside={
        traditionalRun && (
          <RemoveButton
            by="patterns.removeTraditionalRun"
            ask={traditionalRun.id}
            done={`Removed the quote for ${style.code}`}
            close={close}
          />
        )
      }
    >
      <TextField
        label="Supplier"
        description="Who quoted it, when, and on which terms"
        maxLength={200}
        data-autofocus
        value={draft.supplier}
        change={(supplier) => change({ supplier })}
      />
      <QuotedPrice draft={draft} currency={currency} change={change} />
      <LandingFields
        terms={draft}
        currency={currency}
        leadHint="From its order to its wearer"
        change={change}
      />
    </FormDialog>
  )
}

interface QuotedPriceProps {
  readonly draft: TraditionalRunEntry
  readonly currency: string
  change(fields: Partial<TraditionalRunEntry>): void
}

/** The price is the supplier's, in the supplier's money; all else is paid in the floor's. */
function QuotedPrice({ draft, currency, change }: QuotedPriceProps) {
  return (
    <Fields>
      <AmountField
        label="Minimum quantity"
        hint="Paid for, even if fewer are wanted"
        unit="pieces"
        least={1}
        most={100_000}
        value={draft.minimum}
        change={(minimum) => change({ minimum: Math.max(1, Math.round(minimum)) as Pieces })}
      />
      <CurrencyField
        label="Quoted in"
        value={draft.currency}
        change={(other) =>
          change({ currency: other, ...(other === currency ? { rate: PAR } : {}) })
        }
      />
      <MoneyField
        label="Price of one"
        value={draft.unitPrice}
        currency={draft.currency}
        change={(unitPrice) => change({ unitPrice })}
      />
      {draft.currency !== currency && (
        <AmountField
          label={`1 ${draft.currency} is`}
          hint="Look it up on the day of the quote"
          unit={currency}
          digits={6}
          value={draft.rate / PAR}
          change={(rate) => change({ rate: Math.max(1, Math.round(rate * PAR)) as ExchangeRate })}
        />
      )}
    </Fields>
  )
}

function firstDraft({ style, traditionalRun, costBasis }: StyleSheet): TraditionalRunEntry {
  if (traditionalRun) {
    const { id: _, origin: __, ...entry } = traditionalRun
    return entry
  }
  return {
    styleId: style.id,
    supplier: '',
    minimum: 300 as Pieces,
    unitPrice: 0 as Money,
    currency: costBasis.floor.currency,
    rate: PAR,
    ...NO_LANDING,
  }
}
