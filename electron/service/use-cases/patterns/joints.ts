import type { JointEntry } from '../../../../shared/contract/seams.ts'
import { removed } from '../../../../shared/domain/change.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import { isSameJoint, type JointId } from '../../../../shared/domain/seams/joint.ts'
import type { Reader } from '../../database/reader.ts'
import { readJoints } from '../../database/reads/read-style.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { type Edit, find, findDraft } from '../edit.ts'

export const jointDoings: Doing<'patterns.saveJoint' | 'patterns.removeJoint'> = {
  'patterns.saveJoint': { undoable: 'yes', decide: saveJoint },
  'patterns.removeJoint': { undoable: 'yes', decide: removeJoint },
}

/** Says which seams of a style are sewn to each other, and the ease that is allowed. Whether they fit is shown, not refused. */
function saveJoint({ reader }: Hands, entry: JointEntry): Edit {
  const draft = findDraft(reader, entry.styleRevisionId)
  if (!draft.ok) return draft
  const isSlot = (id: string) => isOfStyle(reader, id, entry.styleRevisionId)
  if (!isSlot(entry.slotId) || !isSlot(entry.otherSlotId)) return refuse({ code: 'gone' })
  const isItself = entry.slotId === entry.otherSlotId && entry.seam === entry.otherSeam
  if (isItself) return refuse({ code: 'joined-to-itself', seam: entry.seam })
  if (entry.least > entry.most) return refuse({ code: 'ease-turned' })
  const others = readJoints(reader, entry.styleRevisionId).filter(({ id }) => id !== entry.id)
  if (others.some((one) => isSameJoint(one, entry))) {
    return refuse({ code: 'joint-twice', seam: entry.seam, otherSeam: entry.otherSeam })
  }
  const before = find(reader, 'joint', entry.id) ?? null
  return ok([{ table: 'joint', before, after: { ...entry, origin: 'own' } }])
}

function removeJoint({ reader }: Hands, id: JointId): Edit {
  const joint = find(reader, 'joint', id)
  if (!joint) return refuse({ code: 'gone' })
  const draft = findDraft(reader, joint.styleRevisionId)
  return draft.ok ? ok(removed('joint', joint)) : draft
}

function isOfStyle(reader: Reader, slotId: string, styleRevisionId: string): boolean {
  return find(reader, 'slot', slotId)?.styleRevisionId === styleRevisionId
}
