import { useState } from 'react'
import type { FactorySetup } from '../../../../shared/contract/factory.ts'
import { STATION_KINDS, type StationKind } from '../../../../shared/domain/resources/station.ts'
import { Panel } from '../../../kit/Panel.tsx'
import { PickField } from '../PickField.tsx'
import styles from '../SettingsPage.module.css'
import { KeyField } from './KeyField.tsx'
import set from './SetUp.module.css'
import { testWords } from './test-words.ts'

interface TesterProps {
  readonly setup: Pick<FactorySetup, 'stations' | 'changeoverRules'>
  readonly known: readonly string[]
}

/** Asks the table what one changeover takes, before the board does. */
export function Tester({ setup: { stations, changeoverRules }, known }: TesterProps) {
  const [where, setWhere] = useState<string>(STATION_KINDS[0])
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const places = [
    ...STATION_KINDS.map((kind) => ({ value: kind as string, label: `Any ${kind}` })),
    ...stations.map(({ id, code, name }) => ({ value: id as string, label: `${code} ${name}` })),
  ]
  const station = stations.find(({ id }) => id === where)
  const kind = station?.kind ?? (where as StationKind)
  const place = station?.code ?? `any ${kind}`
  const words = testWords(changeoverRules, { kind, place, from: from.trim(), to: to.trim() })
  return (
    <Panel title="Try a changeover">
      <div className={set.ask}>
        <PickField label="On" options={places} value={where} change={setWhere} />
        <KeyField label="Set up for" known={known} value={from} change={setFrom} />
        <KeyField label="To make" known={known} value={to} change={setTo} />
      </div>
      <output className={set.said}>
        <span className={words ? set.answer : styles.hint}>
          {words ?? 'Give both set-ups: the answer is what the board and the engine will use.'}
        </span>
      </output>
    </Panel>
  )
}
