import type { Objective } from '../../../../shared/domain/planning/score.ts'
import { Checkbox, NumberInput, Select } from '../../../kit/controls.ts'
import styles from './Proposal.module.css'
import { type Scope, setSettings, useSettings } from './proposal-settings.ts'
import { useChosenDrops } from './use-proposal.ts'

const OBJECTIVE_NAMES: { readonly [Name in Objective]: string } = {
  'on-time': 'On time',
  'fewest-changeovers': 'Fewest changeovers',
  'least-moved': 'Least moved',
}

const OBJECTIVE_WORDS: { readonly [Name in Objective]: string } = {
  'on-time': 'No late drop first, then little moved, then few changeovers.',
  'fewest-changeovers': 'No late drop first, then few changeovers, then little moved.',
  'least-moved': 'Moves what people have seen only to make room; a drop may be late for it.',
}

/** How the engine shall go about it: chosen before it starts, and again to recalculate. */
export function ProposalSettings() {
  const { scope, objective, frozenHours, overtime } = useSettings()
  const chosen = useChosenDrops()
  const scopes: readonly { value: Scope; label: string; disabled?: boolean }[] = [
    { value: 'all', label: 'All drops' },
    {
      value: 'selected',
      label:
        chosen.length > 0 ? `Selected drops (${chosen.length})` : 'Selected drops: none selected',
      disabled: chosen.length === 0,
    },
    { value: 'from-now', label: 'All from now on, nothing frozen' },
    { value: 'keep-lanes', label: 'Keep lanes: only times change' },
  ]
  return (
    <div className={styles.settings}>
      <Select
        size="xs"
        label="What may move"
        allowDeselect={false}
        data={scopes}
        value={scope}
        onChange={(value) => setSettings({ scope: value as Scope })}
      />
      <Select
        size="xs"
        label="Objective"
        description={OBJECTIVE_WORDS[objective]}
        allowDeselect={false}
        data={Object.entries(OBJECTIVE_NAMES).map(([value, label]) => ({ value, label }))}
        value={objective}
        onChange={(value) => setSettings({ objective: value as Objective })}
      />
      <NumberInput
        size="xs"
        label="Frozen from now, hours"
        min={0}
        max={240}
        step={1}
        disabled={scope === 'from-now'}
        value={scope === 'from-now' ? 0 : frozenHours}
        onChange={(value) => setSettings({ frozenHours: Number(value) || 0 })}
      />
      <Checkbox
        size="sm"
        label="Overtime allowed: up to 2 h an evening, for late drops"
        checked={overtime === 'allowed'}
        onChange={(event) =>
          setSettings({ overtime: event.currentTarget.checked ? 'allowed' : 'no' })
        }
      />
    </div>
  )
}
