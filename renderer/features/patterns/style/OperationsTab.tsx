import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import {
  attendedMinutes,
  type Operation,
  standardMinutes,
} from '../../../../shared/domain/operation.ts'
import { Button } from '../../../kit/Button.tsx'
import { secondsText } from '../quantity-text.ts'
import sheetStyles from '../sheet/Sheet.module.css'
import { OperationDialog } from './OperationDialog.tsx'

interface OperationsTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** How a style is made, step by step, with its standard minutes. */
export function OperationsTab({ sheet, editable }: OperationsTabProps) {
  const [edited, setEdited] = useState<Operation | 'new' | null>(null)
  const { operations } = sheet
  const [sam, attended] = [
    operations.reduce((sum, one) => sum + standardMinutes(one), 0),
    operations.reduce((sum, one) => sum + attendedMinutes(one), 0),
  ]
  return (
    <>
      {operations.length > 0 && (
        <table className={sheetStyles.table}>
          <thead>
            <tr>
              <th>Operation</th>
              <th>Kind</th>
              <th>Station · skill</th>
              <th className={sheetStyles.figure}>Attended</th>
              <th className={sheetStyles.figure}>Unattended</th>
              <th className={sheetStyles.figure}>Per cycle</th>
              <th>Set up for</th>
              <th>After</th>
            </tr>
          </thead>
          <tbody>
            {operations.map((one) => (
              <tr key={one.id}>
                <td>
                  {editable ? (
                    <button
                      type="button"
                      className={sheetStyles.choose}
                      aria-label={`Edit ${one.name}`}
                      onClick={() => setEdited(one)}
                    >
                      {one.name}
                    </button>
                  ) : (
                    one.name
                  )}
                </td>
                <td>{one.kind}</td>
                <td>
                  {one.stationKind} · {one.skill}
                </td>
                <td className={sheetStyles.figure}>{secondsText(one.attended)}</td>
                <td className={sheetStyles.figure}>{secondsText(one.unattended)}</td>
                <td className={sheetStyles.figure}>{one.piecesPerCycle}</td>
                <td>{one.setUpKey || '—'}</td>
                <td>{afterWords(sheet, one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={sheetStyles.bar}>
        {editable && (
          <Button
            size="dense"
            icon={<Plus size={14} aria-hidden />}
            onClick={() => setEdited('new')}
          >
            Add operation
          </Button>
        )}
        <span>
          {operations.length === 0
            ? 'No operations yet: nobody would know how to make it.'
            : `Standard minutes ${sam.toFixed(2)} a garment, of which ${attended.toFixed(2)} with a person`}
        </span>
      </div>
      {edited && (
        <OperationDialog
          sheet={sheet}
          operation={edited === 'new' ? null : edited}
          close={() => setEdited(null)}
        />
      )}
    </>
  )
}

/** Cut, 40 on; Print: after forty pieces are cut, and all of them printed. */
function afterWords({ links, operations }: StyleSheet, { id }: Operation): string {
  const words = links
    .filter(({ operationId }) => operationId === id)
    .map(({ predecessorId, transferBatch }) => {
      const name = operations.find((one) => one.id === predecessorId)?.name ?? ''
      return transferBatch === null ? name : `${name}, ${transferBatch} on`
    })
  return words.join('; ') || '—'
}
