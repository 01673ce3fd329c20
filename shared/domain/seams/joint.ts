import type { Micrometre } from '../geometry/geometry.ts'
import type { Kind } from '../kind.ts'
import type { ModuleKind } from '../module/module.ts'
import type { Origin } from '../resources/station.ts'
import type { Slot, SlotId, StyleRevisionId } from '../style/style.ts'

export type JointId = Kind<string, 'JointId'>

/** Two seams of a style that are sewn to each other. Ease is how much longer the other seam may be than the first: below zero it is stretched on. */
export interface Joint {
  readonly id: JointId
  readonly styleRevisionId: StyleRevisionId
  readonly slotId: SlotId
  readonly seam: string
  readonly otherSlotId: SlotId
  readonly otherSeam: string
  readonly least: Micrometre
  readonly most: Micrometre
  readonly origin: Origin
}

/** A joint without what names it in the file. */
export type JointEnds = Omit<Joint, 'id' | 'styleRevisionId' | 'origin'>

type Usual = readonly [
  slot: ModuleKind,
  seam: string,
  other: ModuleKind,
  otherSeam: string,
  least: number,
  most: number,
]

/** What is usually sewn to what, with the usual ease in millimetres: a sleeve is eased in, a rib is stretched on. */
const USUAL: readonly Usual[] = [
  ['body', 'armhole', 'sleeve', 'sleeve head', 0, 10],
  ['body', 'neckline', 'neck', 'collar edge', -100, 0],
  ['body', 'neckline', 'hood', 'neckline', -5, 10],
  ['body', 'neckline', 'cuff', 'collar edge', -100, 0],
  ['body', 'hem', 'cuff', 'waist', -200, 0],
  ['body', 'pocket edge', 'pocket', 'pocket edge', -2, 5],
  ['sleeve', 'sleeve hem', 'cuff', 'cuff', -60, 0],
]

/** Slots and the seams that the modules in them have. */
export interface SeamedSlot {
  readonly slot: Slot
  readonly seams: readonly string[]
}

/** The usual joints between filled slots that have the seams for them, but for those that there are. */
export function proposeJoints(
  slots: readonly SeamedSlot[],
  joints: readonly JointEnds[],
): readonly JointEnds[] {
  return USUAL.flatMap(([kind, seam, otherKind, otherSeam, least, most]) => {
    const ends = slots.filter((one) => one.slot.kind === kind && one.seams.includes(seam))
    const others = slots.filter(
      (one) => one.slot.kind === otherKind && one.seams.includes(otherSeam),
    )
    const all = ends.flatMap((end) =>
      others.map(
        (other): JointEnds => ({
          slotId: end.slot.id,
          seam,
          otherSlotId: other.slot.id,
          otherSeam,
          least: (least * 1000) as Micrometre,
          most: (most * 1000) as Micrometre,
        }),
      ),
    )
    return all.filter((one) => !joints.some((known) => isSameJoint(known, one)))
  })
}

/** Whichever end comes first. */
export function isSameJoint(a: JointEnds, b: JointEnds): boolean {
  const key = ({ slotId, seam, otherSlotId, otherSeam }: JointEnds) =>
    [`${slotId} ${seam}`, `${otherSlotId} ${otherSeam}`].toSorted().join()
  return key(a) === key(b)
}
