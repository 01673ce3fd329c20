import type { LandingTerms } from '../../../../../shared/domain/cost/landed.ts'
import { Fields } from '../../../../kit/FormDialog.tsx'
import { AmountField, MoneyField, PercentField } from '../../../../kit/fields.tsx'

interface LandingFieldsProps {
  readonly terms: LandingTerms
  /** The floor's: all of them are in it. */
  readonly currency: string
  readonly leadHint: string
  change(fields: Partial<LandingTerms>): void
}

const SHARES = [
  ['duty', 'Duty', 'Of the price with its freight', 1_000],
  ['returns', 'Expected returns', 'Of what is sold', 100],
] as const
const SUMS = [
  ['freight', 'Freight'],
  ['handling', 'Handling'],
  ['returnCost', 'Cost of a return'],
] as const

/** What comes on top of a garment until it is with its wearer, and how long that takes. */
export function LandingFields({ terms, currency, leadHint, change }: LandingFieldsProps) {
  return (
    <Fields>
      {SUMS.map(([field, label]) => (
        <MoneyField
          key={field}
          label={label}
          hint={field === 'returnCost' ? 'Of one that comes back' : 'A garment'}
          value={terms[field]}
          currency={currency}
          change={(sum) => change({ [field]: sum })}
        />
      ))}
      {SHARES.map(([field, label, hint, most]) => (
        <PercentField
          key={field}
          label={label}
          hint={hint}
          most={most}
          value={terms[field]}
          change={(share) => change({ [field]: share })}
        />
      ))}
      <AmountField
        label="Lead time"
        hint={leadHint}
        unit="days"
        most={1_000}
        value={terms.leadDays}
        change={(leadDays) => change({ leadDays })}
      />
    </Fields>
  )
}
