import { useState } from 'react'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { Operation, OperationId } from '../../../../../shared/domain/style/operation.ts'
import { AddBar } from '../../sheet/AddBar.tsx'
import { useEdit, useQuickEdit } from '../../use-edit.ts'
import { OperationDialog, type OperationHand } from './OperationDialog.tsx'
import { OperationsTable } from './OperationsTable.tsx'
import { RoutingFigures } from './RoutingFigures.tsx'
import { RoutingGraph } from './RoutingGraph.tsx'

interface OperationsTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** How a style is made, step by step, with its standard minutes. */
export function OperationsTab({ sheet, editable }: OperationsTabProps) {
  const [edited, setEdited] = useState<Operation | 'new' | null>(null)
  const [chosen, setChosen] = useState<OperationId | null>(null)
  const { operations } = sheet
  const hand = useStyleHand(sheet)
  return (
    <>
      {operations.length > 0 && (
        <>
          <RoutingGraph sheet={sheet} editable={editable} chosen={chosen} choose={setChosen} />
          <OperationsTable sheet={sheet} chosen={chosen} edit={editable ? setEdited : null} />
        </>
      )}
      <AddBar name="Add operation" add={editable ? () => setEdited('new') : null}>
        {operations.length === 0 && (
          <span>No operations yet: nobody would know how to make it.</span>
        )}
      </AddBar>
      {operations.length > 0 && <RoutingFigures sheet={sheet} editable={editable} />}
      {edited && (
        <OperationDialog
          routing={sheet}
          hand={hand}
          operation={edited === 'new' ? null : edited}
          close={() => setEdited(null)}
        />
      )}
    </>
  )
}

function useStyleHand({ style, revision }: StyleSheet): OperationHand {
  const save = useEdit('patterns.saveOperation')
  const remove = useQuickEdit('patterns.removeOperation')
  return {
    owner: style.code,
    save: (entry, done) => save({ ...entry, styleRevisionId: revision.id }, done),
    remove: (id, done) => void remove(id, done),
  }
}
