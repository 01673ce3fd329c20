import type { CandidateFit } from '../../../../shared/contract/seams.ts'
import type { ModuleRevision, ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import { checkFit, type Fit, type SeamsBySlot } from '../../../../shared/domain/seams/fit.ts'
import { type JointEnds, proposeJoints } from '../../../../shared/domain/seams/joint.ts'
import {
  type MeasuredSeam,
  measureEdges,
  type SeamMeasure,
  seamMeasures,
} from '../../../../shared/domain/seams/seam-length.ts'
import { commonSizes } from '../../../../shared/domain/style/sizes.ts'
import type { Slot, SlotId } from '../../../../shared/domain/style/style.ts'
import type { Blobs } from '../blobs.ts'
import type { Reader } from '../reader.ts'
import { readSeams } from './read-module-parts.ts'
import { readJoints, readPiecesOf } from './read-style.ts'
import { openSeamLengths } from './seam-lengths.ts'

/** The seams of a module with their lengths, from the geometry of its pieces. */
export function readMeasuredSeams(
  reader: Reader,
  blobs: Blobs,
  revision: ModuleRevision,
): readonly MeasuredSeam[] {
  const seams = readSeams(reader, revision.id)
  if (seams.length === 0) return []
  const pieces = readPiecesOf(reader, [revision.id])
  return measureEdges(seams, pieces, revision, openSeamLengths(blobs))
}

/** What of a style is sewn to what, and how that fits. */
export interface StyleFits {
  readonly fits: readonly Fit[]
  /** The usual joints that nobody has made yet. */
  readonly proposed: readonly JointEnds[]
}

/** `slots` as they stand, or as they would stand with another module. Only sizes that all have are looked at. */
export function fitSlots(
  reader: Reader,
  blobs: Blobs,
  slots: readonly Slot[],
  joints: readonly JointEnds[],
): StyleFits {
  const revisions = slots.flatMap(({ moduleRevisionId }) => findRevision(reader, moduleRevisionId))
  const sizes = commonSizes(revisions.map((one) => one.sizes))
  const seams: SeamsBySlot = new Map(
    slots.flatMap((slot) => {
      const revision = revisions.find(({ id }) => id === slot.moduleRevisionId)
      return revision
        ? [
            [
              slot.id,
              seamMeasures(readMeasuredSeams(reader, blobs, revision)).map((one) =>
                within(one, sizes),
              ),
            ],
          ]
        : []
    }),
  )
  const seamed = slots.map((slot) => ({
    slot,
    seams: (seams.get(slot.id) ?? []).map(({ name }) => name),
  }))
  const proposed = proposeJoints(seamed, joints)
  return { fits: [...joints, ...proposed].map((joint) => checkFit(joint, seams)), proposed }
}

/** How each of these modules would fit the slot. */
export function readSlotFits(
  reader: Reader,
  blobs: Blobs,
  slotId: SlotId,
  moduleRevisionIds: readonly ModuleRevisionId[],
): readonly CandidateFit[] {
  const slot = reader.one<Slot>('select * from slot where id = ?', slotId)
  if (!slot) return []
  const { styleRevisionId } = slot
  const slots = reader.all<Slot>(
    'select * from slot where styleRevisionId = ? order by position, id',
    styleRevisionId,
  )
  const joints = readJoints(reader, styleRevisionId)
  return moduleRevisionIds.map((moduleRevisionId) => {
    const trial = withModule(slots, slotId, moduleRevisionId)
    const { fits } = fitSlots(reader, blobs, trial, joints)
    return { moduleRevisionId, fits: fits.filter(({ joint }) => isOf(joint, slotId)) }
  })
}

export function withModule(
  slots: readonly Slot[],
  slotId: SlotId,
  moduleRevisionId: ModuleRevisionId | null,
): readonly Slot[] {
  return slots.map((slot) => (slot.id === slotId ? { ...slot, moduleRevisionId } : slot))
}

export const isOf = ({ slotId, otherSlotId }: JointEnds, id: SlotId) =>
  slotId === id || otherSlotId === id

function within({ name, lengths }: SeamMeasure, sizes: readonly string[]): SeamMeasure {
  const kept = Object.entries(lengths).filter(([size]) => sizes.includes(size))
  return { name, lengths: Object.fromEntries(kept) }
}

function findRevision(reader: Reader, id: string | null): readonly ModuleRevision[] {
  if (id === null) return []
  return reader.all<ModuleRevision>('select * from moduleRevision where id = ?', id)
}
