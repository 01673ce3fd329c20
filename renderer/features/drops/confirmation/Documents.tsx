import { useState } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { namesOf } from '../../../../shared/domain/confirmation/confirmation-names.ts'
import type { ConfirmationRecord } from '../../../../shared/domain/confirmation/confirmation-record.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { Button } from '../../../kit/Button.tsx'
import { Mark } from '../../../kit/Mark.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { useFloor } from '../use-floor.ts'
import styles from './Documents.module.css'
import { documentMark } from './document-mark.ts'
import { ExportAgainDialog } from './ExportAgainDialog.tsx'
import { Fingerprint } from './Fingerprint.tsx'

/** Every document that was signed for the drop, newest first, and what became of it. */
export function Documents({ sheet }: { readonly sheet: DropSheet }) {
  const [again, setAgain] = useState<ConfirmationRecord | null>(null)
  return (
    <Panel label="Documents" title={`Documents ${sheet.confirmations.length}`}>
      {sheet.confirmations.length === 0 ? (
        <p className={styles.none}>None was signed yet. The first one is v1.</p>
      ) : (
        <ul className={styles.documents}>
          {sheet.confirmations.map((record) => (
            <DocumentRow
              key={record.id}
              record={record}
              sheet={sheet}
              onAgain={() => setAgain(record)}
            />
          ))}
        </ul>
      )}
      {again && (
        <ExportAgainDialog
          record={again}
          names={namesOf({ drop: sheet.drop, number: again.number, kind: again.kind })}
          onClose={() => setAgain(null)}
        />
      )}
    </Panel>
  )
}

interface DocumentRowProps {
  readonly record: ConfirmationRecord
  readonly sheet: DropSheet
  onAgain(): void
}

function DocumentRow({ record, sheet, onAgain }: DocumentRowProps) {
  const { zone } = useFloor()
  const now = useNow()
  const mark = documentMark(record, sheet.confirmations, now)
  const name = `v${record.number}`
  return (
    <li aria-label={`${name} ${mark.word}`}>
      <b className={styles.number}>{name}</b>
      <div className={styles.facts}>
        <Mark of={mark.of}>{mark.word}</Mark>
        <span>
          {record.kind === 'withdrawal' ? 'withdrawal' : printPieces(record.promised)} ·{' '}
          {printMoment(record.issuedAt, zone)} · {record.signer}
        </span>
        <Fingerprint of={record.documentHash} />
      </div>
      <Button size="dense" onClick={onAgain}>
        Export {name} again…
      </Button>
    </li>
  )
}
