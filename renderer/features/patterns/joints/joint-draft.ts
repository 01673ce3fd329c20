import type { JointEntry } from '../../../../shared/contract/seams.ts'
import type { Micrometre } from '../../../../shared/domain/geometry/geometry.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { JointEnds, JointId } from '../../../../shared/domain/seams/joint.ts'
import type { SlotId, StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { newId } from '../../../bridge/new-id.ts'

/** A joint as it is typed; ease in millimetres. */
export interface JointDraft {
  readonly id: JointId
  readonly slotId: SlotId | null
  readonly seam: string
  readonly otherSlotId: SlotId | null
  readonly otherSeam: string
  readonly least: string | number
  readonly most: string | number
}

export function jointDraft(joint: JointEnds | null, id: JointId | null): JointDraft {
  const ends = { slotId: null, seam: '', otherSlotId: null, otherSeam: '' }
  if (!joint) return { ...ends, id: newId<JointId>('jnt'), least: 0, most: 10 }
  const { slotId, seam, otherSlotId, otherSeam, least, most } = joint
  return {
    ...{ id: id ?? newId<JointId>('jnt'), slotId, seam, otherSlotId, otherSeam },
    least: least / 1000,
    most: most / 1000,
  }
}

/** What is sent, or what is still wrong with it. */
export function jointEntry(
  draft: JointDraft,
  styleRevisionId: StyleRevisionId,
): Result<JointEntry, string> {
  const { id, slotId, otherSlotId } = draft
  const [seam, otherSeam] = [draft.seam.trim(), draft.otherSeam.trim()]
  if (!slotId || !otherSlotId) return refuse('Choose both slots.')
  if (seam === '' || otherSeam === '') return refuse('Name both seams.')
  const [least, most] = [draft.least, draft.most].map((ease) => Math.round(Number(ease) * 1000))
  if (!isEase(least) || !isEase(most)) return refuse('Ease is between −1000 and 1000 mm.')
  const ease = { least: least as Micrometre, most: most as Micrometre }
  return ok({ id, styleRevisionId, slotId, seam, otherSlotId, otherSeam, ...ease })
}

const isEase = (ease: number | undefined) => ease !== undefined && Math.abs(ease) <= 1_000_000
