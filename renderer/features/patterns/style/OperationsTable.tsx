import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { Operation } from '../../../../shared/domain/operation.ts'
import { secondsText } from '../../../../shared/domain/quantity-text.ts'
import sheetStyles from '../sheet/Sheet.module.css'

interface OperationsTableProps {
  readonly sheet: StyleSheet
  /** Null where nothing may be edited. */
  readonly edit: ((operation: Operation) => void) | null
}

export function OperationsTable({ sheet, edit }: OperationsTableProps) {
  return (
    <table className={sheetStyles.table} aria-label="Operations">
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
        {sheet.operations.map((one) => (
          <OperationRow key={one.id} operation={one} sheet={sheet} edit={edit} />
        ))}
      </tbody>
    </table>
  )
}

interface OperationRowProps extends OperationsTableProps {
  readonly operation: Operation
}

function OperationRow({ operation, sheet, edit }: OperationRowProps) {
  const { name, kind, stationKind, skill, attended, unattended } = operation
  return (
    <tr>
      <td>
        {edit ? (
          <button
            type="button"
            className={sheetStyles.choose}
            aria-label={`Edit ${name}`}
            onClick={() => edit(operation)}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </td>
      <td>{kind}</td>
      <td>
        {stationKind} · {skill}
      </td>
      <td className={sheetStyles.figure}>{secondsText(attended)}</td>
      <td className={sheetStyles.figure}>{secondsText(unattended)}</td>
      <td className={sheetStyles.figure}>{operation.piecesPerCycle}</td>
      <td>{operation.setUpKey || '—'}</td>
      <td>{afterWords(sheet, operation)}</td>
    </tr>
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
