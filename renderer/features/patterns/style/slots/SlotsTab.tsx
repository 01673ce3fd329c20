import { Plus } from 'lucide-react'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import {
  MODULE_KINDS,
  type ModuleKind,
  type ModuleRevisionId,
} from '../../../../../shared/domain/module/module.ts'
import type { SlotId } from '../../../../../shared/domain/style/style.ts'
import { useAnswer } from '../../../../bridge/hooks.ts'
import { newId } from '../../../../bridge/new-id.ts'
import { Button } from '../../../../kit/Button.tsx'
import { Menu, VisuallyHidden } from '../../../../kit/controls.ts'
import { JointsTable } from '../../joints/JointsTable.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import { useQuickEdit } from '../../use-edit.ts'
import { SlotRow } from './SlotRow.tsx'

interface SlotsTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
  openModule(id: ModuleRevisionId): void
}

/** The places of a style and the modules that fill them. */
export function SlotsTab({ sheet, editable, openModule }: SlotsTabProps) {
  const { data: library } = useAnswer('patterns.library', null)
  return (
    <>
      <table className={sheetStyles.table} aria-label="Slots">
        <thead>
          <tr>
            <th>Slot</th>
            <th>Module</th>
            <th>State</th>
            <th>Fit</th>
            <th>Sizes</th>
            <th>
              <VisuallyHidden>Actions</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.slots.map((slot) => (
            <SlotRow key={slot.id} {...{ sheet, slot, library, editable, openModule }} />
          ))}
        </tbody>
      </table>
      {editable && <AddSlot sheet={sheet} />}
      <JointsTable sheet={sheet} editable={editable} />
    </>
  )
}

function AddSlot({ sheet }: { readonly sheet: StyleSheet }) {
  const add = useQuickEdit('patterns.addSlot')
  function addSlot(kind: ModuleKind): void {
    const slot = { id: newId<SlotId>('slt'), styleRevisionId: sheet.revision.id, kind }
    void add(slot, `Added a ${kind} slot to ${sheet.style.code}`)
  }
  return (
    <div className={sheetStyles.bar}>
      <Menu>
        <Menu.Target>
          <Button size="dense" icon={<Plus size={14} aria-hidden />}>
            Add slot
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {MODULE_KINDS.map((kind) => (
            <Menu.Item key={kind} onClick={() => addSlot(kind)}>
              {kind}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
