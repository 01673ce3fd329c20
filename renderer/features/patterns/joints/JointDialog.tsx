import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { Fit } from '../../../../shared/domain/seams/fit.ts'
import type { Joint } from '../../../../shared/domain/seams/joint.ts'
import { SEAM_NAMES } from '../../../../shared/domain/seams/seam.ts'
import type { SlotId } from '../../../../shared/domain/style/style.ts'
import { Autocomplete, NumberInput, Select } from '../../../kit/controls.ts'
import { Fields, FormDialog } from '../../../kit/FormDialog.tsx'
import { useDraft } from '../../../kit/use-draft.ts'
import { RemoveButton } from '../RemoveButton.tsx'
import { type Outcome, useEdit } from '../use-edit.ts'
import { JointSizes } from './JointSizes.tsx'
import { type JointDraft, jointDraft, jointEntry } from './joint-draft.ts'

interface JointDialogProps {
  readonly sheet: StyleSheet
  /** Null for a new one. */
  readonly fit: Fit | null
  /** Null while it is only proposed. */
  readonly joint: Joint | null
  close(): void
}

/** Which seams are sewn to each other, with what ease, and how long both are in every size. */
export function JointDialog({ sheet, fit, joint, close }: JointDialogProps) {
  const [draft, change] = useDraft(() => jointDraft(fit?.joint ?? null, joint?.id ?? null))
  const saveJoint = useEdit('patterns.saveJoint')
  async function save(): Outcome {
    const entry = jointEntry(draft, sheet.revision.id)
    if (!entry.ok) return entry.refusal
    const done = joint ? 'Changed the ease of' : 'Joined'
    return saveJoint(entry.value, `${done} ${entry.value.seam} and ${entry.value.otherSeam}`)
  }
  return (
    <FormDialog
      title={fit ? `${fit.joint.seam} to ${fit.joint.otherSeam}` : 'Join two seams'}
      submit={joint ? 'Save' : 'Join'}
      width={560}
      close={close}
      save={save}
      aside={
        joint && (
          <RemoveButton
            by="patterns.removeJoint"
            ask={joint.id}
            done={`Parted ${joint.seam} and ${joint.otherSeam}`}
            close={close}
          />
        )
      }
    >
      {fit && fit.state !== 'unchecked' && <JointSizes {...fit} />}
      {(!fit || fit.state === 'unchecked') && <Ends sheet={sheet} draft={draft} change={change} />}
      <Fields>
        <Ease label="Least ease" value={draft.least} set={(least) => change({ least })} />
        <Ease label="Most ease" value={draft.most} set={(most) => change({ most })} />
      </Fields>
      <p>
        How much longer the second seam may be than the first. Below zero it is stretched on, as a
        rib is.
      </p>
    </FormDialog>
  )
}

interface EndsProps {
  readonly sheet: StyleSheet
  readonly draft: JointDraft
  change(fields: Partial<JointDraft>): void
}

function Ends({ sheet, draft, change }: EndsProps) {
  const slots = sheet.slots.map(({ id, kind, module }) => ({
    value: id,
    label: module ? `${kind}: ${module.code} ${module.name}` : `${kind}: empty`,
  }))
  const slotField = (label: string, end: 'slotId' | 'otherSlotId') => (
    <Select
      label={label}
      data={slots}
      value={draft[end]}
      onChange={(id) => change({ [end]: id as SlotId | null })}
    />
  )
  const seamField = (label: string, end: 'seam' | 'otherSeam') => (
    <Autocomplete
      label={label}
      data={SEAM_NAMES}
      maxLength={40}
      value={draft[end]}
      onChange={(seam) => change({ [end]: seam })}
    />
  )
  return (
    <>
      <Fields>
        {slotField('Slot', 'slotId')}
        {seamField('Seam', 'seam')}
      </Fields>
      <Fields>
        {slotField('Sewn to slot', 'otherSlotId')}
        {seamField('Its seam', 'otherSeam')}
      </Fields>
    </>
  )
}

interface EaseProps {
  readonly label: string
  readonly value: string | number
  set(value: string | number): void
}

function Ease({ label, value, set }: EaseProps) {
  return (
    <NumberInput
      label={label}
      suffix=" mm"
      min={-1000}
      max={1000}
      decimalScale={1}
      value={value}
      onChange={set}
    />
  )
}
