import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import {
  attendedMinutes,
  type Operation,
  standardMinutes,
} from '../../../../shared/domain/operation.ts'
import { Button } from '../../../kit/Button.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { OperationDialog } from './OperationDialog.tsx'
import { OperationsTable } from './OperationsTable.tsx'

interface OperationsTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** How a style is made, step by step, with its standard minutes. */
export function OperationsTab({ sheet, editable }: OperationsTabProps) {
  const [edited, setEdited] = useState<Operation | 'new' | null>(null)
  const { operations } = sheet
  return (
    <>
      {operations.length > 0 && (
        <OperationsTable sheet={sheet} edit={editable ? setEdited : null} />
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
        <span>{minutesWords(operations)}</span>
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

function minutesWords(operations: readonly Operation[]): string {
  if (operations.length === 0) return 'No operations yet: nobody would know how to make it.'
  const sum = (of: (one: Operation) => number) =>
    operations.reduce((total, one) => total + of(one), 0).toFixed(2)
  return `Standard minutes ${sum(standardMinutes)} a garment, of which ${sum(attendedMinutes)} with a person`
}
