import { Plus, Trash2 } from 'lucide-react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import {
  MODULE_KINDS,
  type ModuleKind,
  type ModuleRevisionId,
} from '../../../../shared/domain/module.ts'
import type { SlotId } from '../../../../shared/domain/style.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Menu, Select } from '../../../kit/controls.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { RevisionMark } from '../RevisionMark.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { useQuickEdit } from '../use-edit.ts'
import { type ModuleChoice, newerRelease, slotChoices } from './slot-choices.ts'

interface SlotsTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
  openModule(id: ModuleRevisionId): void
}

type FilledSlot = StyleSheet['slots'][number]

/** The places of a style and the modules that fill them. */
export function SlotsTab({ sheet, editable, openModule }: SlotsTabProps) {
  const add = useQuickEdit('patterns.addSlot')
  const { data: library } = useAnswer('patterns.library', null)
  function addSlot(kind: ModuleKind): void {
    void add(
      { id: newId<SlotId>('slt'), styleRevisionId: sheet.revision.id, kind },
      `Added a ${kind} slot to ${sheet.style.code}`,
    )
  }
  return (
    <>
      <table className={sheetStyles.table}>
        <thead>
          <tr>
            <th>Slot</th>
            <th>Module</th>
            <th>State</th>
            <th>Sizes</th>
            <th aria-label="Actions" />
          </tr>
        </thead>
        <tbody>
          {sheet.slots.map((slot) => (
            <SlotRow
              key={slot.id}
              slot={slot}
              editable={editable}
              choices={library ? slotChoices(library, slot) : []}
              newer={library ? newerRelease(library, slot) : null}
              openModule={openModule}
            />
          ))}
        </tbody>
      </table>
      {editable && (
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
      )}
    </>
  )
}

interface SlotRowProps {
  readonly slot: FilledSlot
  readonly editable: boolean
  readonly choices: readonly ModuleChoice[]
  readonly newer: string | null
  openModule(id: ModuleRevisionId): void
}

function SlotRow({ slot, editable, choices, newer, openModule }: SlotRowProps) {
  const { id, kind, module, moduleRevision } = slot
  const fill = useQuickEdit('patterns.fillSlot')
  const remove = useQuickEdit('patterns.removeSlot')
  function choose(chosen: string | null): void {
    const name = choices.find(({ value }) => value === chosen)?.label ?? 'nothing'
    void fill(
      { id, moduleRevisionId: chosen as ModuleRevisionId | null },
      `Filled ${kind} with ${name}`,
    )
  }
  const name =
    module && moduleRevision ? `${module.code} ${module.name}, rev ${moduleRevision.letter}` : null
  return (
    <tr>
      <td>{kind}</td>
      <td style={{ minWidth: 220 }}>
        {editable ? (
          <Select
            size="xs"
            aria-label={`Module for ${kind}`}
            placeholder={choices.length > 0 ? 'Choose a module' : `No ${kind} module yet`}
            searchable
            clearable
            nothingFoundMessage="No module is called that"
            data={[...choices]}
            value={moduleRevision?.id ?? null}
            onChange={choose}
          />
        ) : (
          name &&
          moduleRevision && (
            <button
              type="button"
              className={sheetStyles.choose}
              onClick={() => openModule(moduleRevision.id)}
            >
              {name}
            </button>
          )
        )}
      </td>
      <td>
        {moduleRevision ? (
          <RevisionMark state={moduleRevision.state} />
        ) : (
          <Mark of="late">empty</Mark>
        )}{' '}
        {newer}
      </td>
      <td>{moduleRevision?.sizes.replaceAll('|', ' ') ?? '—'}</td>
      <td className={sheetStyles.figure}>
        {editable && moduleRevision && (
          <Button size="dense" look="quiet" onClick={() => openModule(moduleRevision.id)}>
            Open
          </Button>
        )}
        {editable && (
          <Button
            size="dense"
            look="quiet"
            aria-label={`Remove the ${kind} slot`}
            onClick={() => void remove(id, `Removed the ${kind} slot`)}
          >
            <Trash2 size={14} aria-hidden />
          </Button>
        )}
      </td>
    </tr>
  )
}
