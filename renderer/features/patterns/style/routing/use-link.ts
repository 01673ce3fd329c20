import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { OperationId } from '../../../../../shared/domain/style/operation.ts'
import { refused } from '../../../../kit/toast.tsx'
import { useQuickEdit } from '../../use-edit.ts'
import { operationDraft, operationEntry } from './operation-draft.ts'

/** Lets one operation come after another; where it does already, it no longer has to. */
export function useLink(sheet: StyleSheet): (from: OperationId, to: OperationId) => void {
  const save = useQuickEdit('patterns.saveOperation')
  const nameOf = (id: OperationId) => sheet.operations.find((one) => one.id === id)?.name ?? ''
  return (from, to) => {
    const operation = sheet.operations.find(({ id }) => id === to)
    if (!operation) return
    const draft = operationDraft(sheet, operation)
    const { [from]: had, ...rest } = draft.after
    const after = had === undefined ? { ...draft.after, [from]: '' } : rest
    const entry = operationEntry({ ...draft, after })
    if (!entry.ok) return refused(entry.refusal)
    const [before, name] = [nameOf(from), nameOf(to)]
    void save(
      { ...entry.value, styleRevisionId: sheet.revision.id },
      had === undefined ? `${name} comes after ${before}` : `${name} no longer waits for ${before}`,
    )
  }
}
