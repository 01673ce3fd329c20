import { useMemo, useState } from 'react'
import type { ModuleSheet } from '../../../../shared/contract/patterns.ts'
import { routingOf } from '../../../../shared/domain/module/brings-shape.ts'
import type { ModuleOperationId } from '../../../../shared/domain/module/module-brings.ts'
import { inMakingOrder } from '../../../../shared/domain/style/making-order.ts'
import type { Operation } from '../../../../shared/domain/style/operation.ts'
import { AddBar } from '../sheet/AddBar.tsx'
import { OperationDialog, type OperationHand } from '../style/routing/OperationDialog.tsx'
import { OperationsTable } from '../style/routing/OperationsTable.tsx'
import { useEdit, useQuickEdit } from '../use-edit.ts'

/** The steps of making that a module brings to every style whose slot it fills. */
export function BroughtOperations({ sheet }: { readonly sheet: ModuleSheet }) {
  const [edited, setEdited] = useState<Operation | 'new' | null>(null)
  const routing = useMemo(() => ordered(sheet), [sheet])
  const hand = useModuleHand(sheet)
  const editable = sheet.revision.state === 'draft'
  return (
    <>
      {routing.operations.length > 0 && (
        <OperationsTable
          sheet={{ ...routing, brought: [], slots: [] }}
          chosen={null}
          edit={editable ? setEdited : null}
        />
      )}
      <AddBar name="Add operation" add={editable ? () => setEdited('new') : null}>
        <span>
          {routing.operations.length === 0
            ? 'It brings no operations to a style.'
            : 'A style that takes this module takes these steps with it.'}
        </span>
      </AddBar>
      {edited && (
        <OperationDialog
          routing={routing}
          hand={hand}
          operation={edited === 'new' ? null : edited}
          close={() => setEdited(null)}
        />
      )}
    </>
  )
}

function ordered({ brings }: ModuleSheet) {
  const routing = routingOf(brings)
  return { ...routing, operations: inMakingOrder(routing.operations, routing.links) }
}

/** The dialog knows operations by a style's ids; here they are the module's. */
function useModuleHand({ module, revision }: ModuleSheet): OperationHand {
  const save = useEdit('patterns.saveModuleOperation')
  const remove = useQuickEdit('patterns.removeModuleOperation')
  const own = (id: string) => id.replace(/^opn_/, 'mop_') as ModuleOperationId
  return {
    owner: module.code,
    save: ({ id, predecessors, ...entry }, done) =>
      save(
        {
          ...entry,
          id: own(id),
          moduleRevisionId: revision.id,
          predecessors: predecessors.map((one) => ({ ...one, operationId: own(one.operationId) })),
        },
        done,
      ),
    remove: (id, done) => void remove(own(id), done),
  }
}
