import { useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printDay } from '../../../../shared/domain/print-time.ts'
import type { GateName } from '../../../../shared/domain/readiness/gate.ts'
import { gateTitle } from '../../../../shared/domain/readiness/gate-title.ts'
import { overrideOf } from '../../../../shared/domain/readiness/gates.ts'
import type { Gate } from '../../../../shared/domain/readiness/readiness.ts'
import { Mark, type MarkName } from '../../../kit/Mark.tsx'
import { useFloor } from '../use-floor.ts'
import { GateActions } from './GateActions.tsx'
import styles from './Gates.module.css'
import { GateWordForm, type WordKind } from './GateWordForm.tsx'

interface GateRowProps {
  readonly gate: Gate
  readonly sheet: DropSheet
}

/** Gates that wait for a person's word: not yet is not wrong. */
const WORDS_OF_PEOPLE: readonly GateName[] = ['sample-approved', 'fulfilment-agreed']

export function GateRow({ gate, sheet }: GateRowProps) {
  const [asking, setAsking] = useState<WordKind | null>(null)
  const mark = markOf(gate)
  const isOpen = gate.verdict === 'failed' && sheet.drop.ended === 'no'
  return (
    <li className={styles.gate} data-verdict={gate.verdict} aria-label={gateTitle(gate.gate)}>
      <div className={styles.mark}>
        <Mark of={mark.of}>{mark.word}</Mark>
      </div>
      <div className={styles.found}>
        <h3>{gateTitle(gate.gate)}</h3>
        <ul className={styles.evidence}>
          {gate.evidence.map(({ what, value }) => (
            <li key={`${what} ${value}`}>
              {what}: {value}
            </li>
          ))}
          <Overrider gate={gate} sheet={sheet} />
        </ul>
      </div>
      {isOpen && asking === null && (
        <GateActions
          gate={gate.gate}
          drop={sheet.drop}
          style={sheet.lines[0]?.line.styleRevisionId}
          onAsk={setAsking}
        />
      )}
      {isOpen && asking !== null && (
        <GateWordForm
          kind={asking}
          gate={gate.gate}
          drop={sheet.drop}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  )
}

function Overrider({ gate, sheet }: GateRowProps) {
  const { zone } = useFloor()
  const word = gate.verdict === 'overridden' ? overrideOf(sheet.approvals, gate.gate) : undefined
  if (!word) return null
  return (
    <li>
      by {word.by}
      {word.role && `, ${word.role}`}, {printDay(word.at, zone)}; printed on the document
    </li>
  )
}

function markOf({ gate, verdict }: Gate): { readonly of: MarkName; readonly word: string } {
  switch (verdict) {
    case 'passed':
      return { of: 'done', word: 'passed' }
    case 'overridden':
      return { of: 'late', word: 'overridden' }
    case 'not-due':
      return { of: 'waiting', word: 'not due' }
    case 'failed':
      return WORDS_OF_PEOPLE.includes(gate)
        ? { of: 'todo', word: 'to do' }
        : { of: 'blocked', word: 'not met' }
  }
}
