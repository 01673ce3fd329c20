import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import { secondsText } from '../../../../../shared/domain/bom/quantity-text.ts'
import type { Routing } from '../../../../../shared/domain/compare/compare-operations.ts'
import type { Operation, OperationId } from '../../../../../shared/domain/style/operation.ts'
import { recipeText } from '../../../../../shared/domain/style/recipe.ts'
import { EditName } from '../../sheet/EditName.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import { broughtWords } from '../slots/brought-words.ts'

interface OperationsTableProps {
  readonly sheet: Routing & Pick<StyleSheet, 'brought' | 'slots'>
  readonly chosen: OperationId | null
  /** Null where nothing may be edited. */
  readonly edit: ((operation: Operation) => void) | null
}

export function OperationsTable({ sheet, chosen, edit }: OperationsTableProps) {
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
          <th>Kit · recipe</th>
          <th>After</th>
        </tr>
      </thead>
      <tbody>
        {sheet.operations.map((one) => (
          <OperationRow key={one.id} operation={one} sheet={sheet} chosen={chosen} edit={edit} />
        ))}
      </tbody>
    </table>
  )
}

interface OperationRowProps extends OperationsTableProps {
  readonly operation: Operation
}

function OperationRow({ operation, sheet, chosen, edit }: OperationRowProps) {
  const { name, kind, stationKind, skill, attended, unattended } = operation
  return (
    <tr data-chosen={operation.id === chosen} ref={operation.id === chosen ? inSight : null}>
      <td>
        <EditName name={name} edit={edit && (() => edit(operation))} />{' '}
        <small>{broughtWords(sheet, operation.id)}</small>
      </td>
      <td>{kind}</td>
      <td>
        {stationKind} · {skill}
      </td>
      <td className={sheetStyles.figure}>{secondsText(attended)}</td>
      <td className={sheetStyles.figure}>{secondsText(unattended)}</td>
      <td className={sheetStyles.figure}>{operation.piecesPerCycle}</td>
      <td>{operation.setUpKey || '—'}</td>
      <td>{toolingWords(sheet, operation)}</td>
      <td>{afterWords(sheet, operation)}</td>
    </tr>
  )
}

const inSight = (row: HTMLTableRowElement | null) => row?.scrollIntoView({ block: 'nearest' })

/** Platen 40×50 · 155 °C · 12 s · 2.8 bar · peel hot */
function toolingWords({ kits, recipes }: Routing, { id }: Operation): string {
  const kit = kits.find(({ operationId }) => operationId === id)?.kit
  const recipe = recipes.find(({ operationId }) => operationId === id)
  return [...(kit ? [kit] : []), ...(recipe ? [recipeText(recipe)] : [])].join(' · ') || '—'
}

/** Cut, 40 on; Print: after forty pieces are cut, and all of them printed. */
function afterWords({ links, operations }: Routing, { id }: Operation): string {
  const words = links
    .filter(({ operationId }) => operationId === id)
    .map(({ predecessorId, transferBatch }) => {
      const name = operations.find((one) => one.id === predecessorId)?.name ?? ''
      return transferBatch === null ? name : `${name}, ${transferBatch} on`
    })
  return words.join('; ') || '—'
}
