import { Trash2 } from 'lucide-react'
import type { Library } from '../../../../../shared/contract/library.ts'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { ModuleRevisionId } from '../../../../../shared/domain/module/module.ts'
import { Button } from '../../../../kit/Button.tsx'
import { Mark } from '../../../../kit/Mark.tsx'
import { FitSummary } from '../../joints/FitMark.tsx'
import { RevisionMark } from '../../RevisionMark.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import { useQuickEdit } from '../../use-edit.ts'
import { ModuleField } from './ModuleField.tsx'
import { NewerModule } from './NewerModule.tsx'

interface SlotRowProps {
  readonly sheet: StyleSheet
  readonly slot: StyleSheet['slots'][number]
  readonly library: Library | undefined
  readonly editable: boolean
  openModule(id: ModuleRevisionId): void
}

/** A place of a style, what fills it, and how that stands. */
export function SlotRow(props: SlotRowProps) {
  const { slot, library, editable, openModule } = props
  const { kind, moduleRevision } = slot
  return (
    <tr>
      <td>{kind}</td>
      <td className={sheetStyles.wide}>
        {editable ? <ModuleField {...props} /> : <ModuleName slot={slot} open={openModule} />}
      </td>
      <td>
        {moduleRevision ? (
          <RevisionMark state={moduleRevision.state} />
        ) : (
          <Mark of="late">empty</Mark>
        )}{' '}
        {library && <NewerModule {...{ slot, library, editable }} />}
      </td>
      <td>{moduleRevision && <FitSummary fits={fitsOf(props)} told="short" />}</td>
      <td>{moduleRevision?.sizes.replaceAll('|', ' ') ?? '—'}</td>
      <td className={sheetStyles.figure}>{editable && <SlotActions {...props} />}</td>
    </tr>
  )
}

const fitsOf = ({ sheet, slot }: SlotRowProps) =>
  sheet.joints
    .map(({ fit }) => fit)
    .filter(({ joint }) => joint.slotId === slot.id || joint.otherSlotId === slot.id)

interface ModuleNameProps {
  readonly slot: SlotRowProps['slot']
  open(id: ModuleRevisionId): void
}

function ModuleName({ slot: { module, moduleRevision }, open }: ModuleNameProps) {
  if (!module || !moduleRevision) return '—'
  return (
    <button type="button" className={sheetStyles.choose} onClick={() => open(moduleRevision.id)}>
      {module.code} {module.name}, rev {moduleRevision.letter}
    </button>
  )
}

function SlotActions({ slot: { id, kind, moduleRevision, brings }, openModule }: SlotRowProps) {
  const fill = useQuickEdit('patterns.fillSlot')
  const remove = useQuickEdit('patterns.removeSlot')
  return (
    <>
      {moduleRevision && brings === 'changed' && (
        <Button
          size="dense"
          title="The module brings other materials or operations by now"
          onClick={() =>
            void fill({ id, moduleRevisionId: moduleRevision.id }, `Brought again by ${kind}`)
          }
        >
          Bring again
        </Button>
      )}
      {moduleRevision && (
        <Button size="dense" look="quiet" onClick={() => openModule(moduleRevision.id)}>
          Open
        </Button>
      )}
      <Button
        size="dense"
        look="quiet"
        aria-label={`Remove the ${kind} slot`}
        onClick={() => void remove(id, `Removed the ${kind} slot`)}
      >
        <Trash2 size={14} aria-hidden />
      </Button>
    </>
  )
}
