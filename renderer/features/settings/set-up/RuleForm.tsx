import type { ChangeoverRuleEntry } from '../../../../shared/contract/factory.ts'
import type { Minutes } from '../../../../shared/domain/time.ts'
import { AmountField, MoneyField } from '../../../kit/fields.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { STATION_KIND_OPTIONS } from '../stations/station-kinds.ts'
import { useSaving } from '../use-saving.ts'
import { KeyField } from './KeyField.tsx'
import { keyWords } from './test-words.ts'

interface RuleFormProps {
  readonly rule: ChangeoverRuleEntry
  readonly known: readonly string[]
  readonly currency: string
  close(): void
}

const WEEK = 10_080

export function RuleForm({ rule, known, currency, close }: RuleFormProps) {
  const saving = useSaving('factory.saveChangeoverRule')
  const [draft, change] = useDraft(rule)
  const entry = { ...draft, from: draft.from.trim(), to: draft.to.trim() }
  const keys = ['*', ...known]
  return (
    <Dialog
      title={rule.from ? 'Set-up rule' : 'New set-up rule'}
      problem={problemOf(entry)}
      close={close}
      save={() => saving(entry, `Saved ${keyWords(entry.from)} to ${keyWords(entry.to)}`)}
    >
      <PickField
        label="Kind of station"
        wide
        options={STATION_KIND_OPTIONS}
        value={draft.stationKind}
        change={(stationKind) => change({ stationKind })}
      />
      <KeyField
        label="From"
        hint="* is anything"
        look="first"
        known={keys}
        value={draft.from}
        change={(from) => change({ from })}
      />
      <KeyField
        label="To"
        hint="* is anything"
        known={keys}
        value={draft.to}
        change={(to) => change({ to })}
      />
      <AmountField
        label="The station stands"
        unit="min"
        most={WEEK}
        value={draft.minutes}
        change={(minutes) => change({ minutes: minutes as Minutes })}
      />
      <MoneyField
        label="Cost"
        hint="Besides the minutes: thread, cleaning, a test print"
        currency={currency}
        value={draft.cost}
        change={(cost) => change({ cost })}
      />
    </Dialog>
  )
}

function problemOf({ from, to }: ChangeoverRuleEntry): string | null {
  if (from === '' || to === '') return 'Say from what and to what. * is anything.'
  return from === to && from !== '*' ? 'Same to same is nothing: it needs no rule.' : null
}
