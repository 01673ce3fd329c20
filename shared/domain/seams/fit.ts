import type { Micrometre } from '../geometry/geometry.ts'
import type { SlotId } from '../style/style.ts'
import type { JointEnds } from './joint.ts'
import type { LengthBySize, SeamMeasure } from './seam-length.ts'

/** One size of a joint: how much longer the other seam is than the first. */
export interface SizeFit {
  readonly size: string
  readonly length: Micrometre
  readonly otherLength: Micrometre
  readonly ease: Micrometre
  readonly state: 'fits' | 'misfit'
}

/** Whether two seams can be sewn to each other, in every size of the style. */
export type Fit =
  | {
      readonly state: 'fits' | 'misfit'
      readonly joint: JointEnds
      readonly sizes: readonly SizeFit[]
    }
  /** A slot is empty, or its module has no seam of that name. */
  | { readonly state: 'unchecked'; readonly joint: JointEnds; readonly missing: MissingSeam }

export interface MissingSeam {
  readonly slotId: SlotId
  readonly seam: string
  readonly cause: 'slot-empty' | 'no-seam' | 'no-common-size'
}

/** A joint that does not fit, for the person who has to hear of it. */
export type Misfit = Extract<Fit, { readonly sizes: readonly SizeFit[] }>

/** What each filled slot's module measures. */
export type SeamsBySlot = ReadonlyMap<SlotId, readonly SeamMeasure[]>

/** Symmetric: said from the other end, with its ease turned round, a joint fits alike. */
export function checkFit(joint: JointEnds, seams: SeamsBySlot): Fit {
  const [one, other] = [seams.get(joint.slotId), seams.get(joint.otherSlotId)]
  const unchecked = (slotId: SlotId, seam: string, cause: MissingSeam['cause']): Fit => ({
    state: 'unchecked',
    joint,
    missing: { slotId, seam, cause },
  })
  if (!one) return unchecked(joint.slotId, joint.seam, 'slot-empty')
  if (!other) return unchecked(joint.otherSlotId, joint.otherSeam, 'slot-empty')
  const [seam, otherSeam] = [lengthsIn(one, joint.seam), lengthsIn(other, joint.otherSeam)]
  if (!seam) return unchecked(joint.slotId, joint.seam, 'no-seam')
  if (!otherSeam) return unchecked(joint.otherSlotId, joint.otherSeam, 'no-seam')
  const sizes = Object.entries(seam).flatMap(([size, length]) => {
    const otherLength = otherSeam[size]
    return otherLength === undefined ? [] : [sizeFit(joint, size, length, otherLength)]
  })
  if (sizes.length === 0) return unchecked(joint.slotId, joint.seam, 'no-common-size')
  return { state: sizes.every(isFitting) ? 'fits' : 'misfit', joint, sizes }
}

/** The size that is furthest from what is allowed. */
export function worstSize({ joint, sizes }: Misfit): SizeFit {
  const off = ({ ease }: SizeFit) => Math.max(joint.least - ease, ease - joint.most)
  return sizes.reduce((worst, one) => (off(one) > off(worst) ? one : worst))
}

function sizeFit(
  { least, most }: JointEnds,
  size: string,
  length: Micrometre,
  otherLength: Micrometre,
): SizeFit {
  const ease = (otherLength - length) as Micrometre
  return {
    size,
    length,
    otherLength,
    ease,
    state: ease >= least && ease <= most ? 'fits' : 'misfit',
  }
}

const isFitting = ({ state }: SizeFit) => state === 'fits'

const lengthsIn = (seams: readonly SeamMeasure[], name: string): LengthBySize | undefined =>
  seams.find((one) => one.name === name)?.lengths
