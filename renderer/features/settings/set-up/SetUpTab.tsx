import { useState } from 'react'
import type { ChangeoverRuleEntry, FactorySetup } from '../../../../shared/contract/factory.ts'
import type { Money } from '../../../../shared/domain/quantity.ts'
import type { ChangeoverRuleId } from '../../../../shared/domain/resources/changeover.ts'
import type { Minutes } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { ListPanel } from '../ListPanel.tsx'
import styles from '../SettingsPage.module.css'
import { RuleForm } from './RuleForm.tsx'
import { RuleTable } from './RuleTable.tsx'
import { Tester } from './Tester.tsx'

interface SetUpTabProps {
  readonly setup: FactorySetup
  readonly currency: string
}

/** What changing over takes, as an ordered table with a tester beside it. */
export function SetUpTab({ setup, currency }: SetUpTabProps) {
  const [edited, setEdited] = useState<ChangeoverRuleEntry | null>(null)
  const { changeoverRules } = setup
  const known = knownKeys(setup)
  return (
    <div className={styles.stack}>
      <Tester setup={setup} known={known} />
      <ListPanel
        title="Set-up rules"
        count={changeoverRules.length}
        empty={NO_RULES}
        add="Add a rule"
        onAdd={() => setEdited(freshRule())}
      >
        <RuleTable setup={setup} currency={currency} edit={setEdited} />
      </ListPanel>
      {edited && (
        <RuleForm
          key={edited.id}
          rule={edited}
          known={known}
          currency={currency}
          close={() => setEdited(null)}
        />
      )}
    </div>
  )
}

const NO_RULES = {
  title: 'No set-up rules',
  words: 'Without a rule no station may change from one set-up to another.',
}

function knownKeys({ setUpKeys, changeoverRules }: FactorySetup): readonly string[] {
  const named = changeoverRules.flatMap(({ from, to }) => [from, to])
  return [...new Set([...setUpKeys, ...named])].filter((key) => key !== '*' && key !== '')
}

const freshRule = (): ChangeoverRuleEntry => ({
  id: newId<ChangeoverRuleId>('chg'),
  stationKind: 'cutter',
  from: '',
  to: '',
  minutes: 15 as Minutes,
  cost: 0 as Money,
})
