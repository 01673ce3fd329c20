import { useState } from 'react'
import type { FactoryState, HistoryEntry } from '../../../../shared/contract/factory.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { instant, type Zone } from '../../../../shared/domain/time.ts'
import { stepName } from '../../../bridge/command-names.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Answered } from '../../../kit/States.tsx'
import styles from '../SettingsPage.module.css'
import { useUndo } from '../use-saving.ts'

interface HistoryTableProps {
  readonly state: FactoryState
  readonly zone: Zone
}

const FEW = 50
const MANY = 500

/** The journal's latest entries, newest first; what was undone is struck. */
export function HistoryTable({ state, zone }: HistoryTableProps) {
  const [most, setMost] = useState(FEW)
  const history = useAnswer('history.recent', { most })
  const undo = useUndo()
  return (
    <Panel
      title="History"
      label="History"
      actions={
        <Button disabled={state.undo === null} keys="Ctrl Z" onClick={() => void undo()}>
          {state.undo ? `Undo “${stepName(state.undo)}”` : 'Nothing to undo'}
        </Button>
      }
    >
      <Answered what="The history" query={history}>
        {(entries) => (
          <>
            <div className={styles.scroll}>
              <table>
                <thead>
                  <tr>
                    <th className={styles.number}>No.</th>
                    <th>When</th>
                    <th>What</th>
                    <th>Who</th>
                    <th>Where</th>
                  </tr>
                </thead>
                <tbody>
                  {entries.map((entry) => (
                    <HistoryRow key={entry.seq} entry={entry} zone={zone} />
                  ))}
                </tbody>
              </table>
            </div>
            {entries.length === most && most === FEW && (
              <div className={styles.foot}>
                <Button onClick={() => setMost(MANY)}>Show more</Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}

function HistoryRow({ entry, zone }: { readonly entry: HistoryEntry; readonly zone: Zone }) {
  const { seq, actor, station, at, standing } = entry
  return (
    <tr className={standing === 'no' ? styles.undone : undefined}>
      <td className={styles.number}>{seq}</td>
      <td>{printMoment(instant(at), zone)}</td>
      <td>{stepName(entry)}</td>
      <td>{actor}</td>
      <td>{station}</td>
    </tr>
  )
}
