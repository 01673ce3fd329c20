import { useState } from 'react'
import type { ChangeoverRuleEntry, FactorySetup } from '../../../../shared/contract/factory.ts'
import type { Money } from '../../../../shared/domain/quantity.ts'
import type { ChangeoverRuleId } from '../../../../shared/domain/resources/changeover.ts'
import type { Minutes } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
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
  const button = (
    <Button look="primary" onClick={() => setEdited(freshRule())}>
      Add a rule
    </Button>
  )
  return (
    <div className={styles.stack}>
      <Tester setup={setup} known={known} />
      <Panel title="Set-up rules" actions={changeoverRules.length > 0 && button}>
        {changeoverRules.length === 0 ? (
          <Empty title="No set-up rules" action={button}>
            Without a rule no station may change from one set-up to another.
          </Empty>
        ) : (
          <RuleTable setup={setup} currency={currency} edit={setEdited} />
        )}
      </Panel>
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
