import { useState } from 'react'
import type { FactorySetup } from '../../../../shared/contract/factory.ts'
import { STATION_KINDS } from '../../../../shared/domain/resources/station.ts'
import { Panel } from '../../../kit/Panel.tsx'
import { PickField } from '../PickField.tsx'
import styles from '../SettingsPage.module.css'
import { KeyField } from './KeyField.tsx'
import set from './SetUp.module.css'
import { type Trial, testWords } from './test-words.ts'

interface TesterProps {
  readonly setup: Pick<FactorySetup, 'stations' | 'changeoverRules'>
  readonly known: readonly string[]
}

/** Asks the table what one changeover takes, before the board does. */
export function Tester({ setup: { stations, changeoverRules }, known }: TesterProps) {
  const places = placesOf(stations)
  const [where, setWhere] = useState<string | null>(null)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const on = places.find(({ value }) => value === where) ?? places[0]
  const words = on && testWords(changeoverRules, { ...on, from: from.trim(), to: to.trim() })
  return (
    <Panel title="Try a changeover">
      <div className={set.ask}>
        <PickField label="On" options={places} value={on?.value ?? ''} change={setWhere} />
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

interface Place extends Pick<Trial, 'kind' | 'place'> {
  readonly value: string
  readonly label: string
}

/** Every station; a kind that the floor has no station of yet is asked about by itself. */
function placesOf(stations: FactorySetup['stations']): readonly Place[] {
  const missing = STATION_KINDS.filter((kind) => stations.every((one) => one.kind !== kind))
  return [
    ...stations.map(({ id, code, name, kind }) => ({
      ...{ value: id, label: `${code} ${name}`, kind, place: code },
    })),
    ...missing.map((kind) => ({
      ...{ value: kind, label: `Any ${kind}`, kind, place: `any ${kind}` },
    })),
  ]
}
