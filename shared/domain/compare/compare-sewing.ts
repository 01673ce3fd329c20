import type { Piece } from '../module/module.ts'
import type { Joint } from '../seams/joint.ts'
import type { Seam } from '../seams/seam.ts'
import type { LengthBySize, MeasuredSeam } from '../seams/seam-length.ts'
import type { StyleParts } from '../style/content.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'

/** A seam without what names it in the file. Its lengths change with its piece, too. */
export type SeamItem = Pick<Seam, 'name' | 'start' | 'end'> & {
  readonly piece: string
  readonly lengths: LengthBySize | null
}

/** A joint by the kinds of its slots, for their ids are new in every revision. */
export type JointItem = Pick<Joint, 'seam' | 'otherSeam' | 'least' | 'most'> & {
  readonly slot: string
  readonly otherSlot: string
}

interface Seamed {
  readonly seams: readonly MeasuredSeam[]
  readonly pieces: readonly Piece[]
}

/** A seam is the same seam while it has the same name on the same piece. */
function seamItems({ seams, pieces }: Seamed): Keyed<SeamItem> {
  const names = new Map(pieces.map(({ id, name }) => [id, name]))
  const items = seams.map(
    ({ pieceId, name, start, end, lengths }): SeamItem => ({
      ...{ name, start, end, lengths },
      piece: names.get(pieceId) ?? '',
    }),
  )
  return keyed(items, ({ name, piece }) => `${name} ${piece}`)
}

export function compareSeams(old: Seamed, now: Seamed): readonly Difference<SeamItem>[] {
  return compareLists(seamItems(old), seamItems(now))
}

type Sewn = Pick<StyleParts, 'joints' | 'slots'>

function jointItems({ joints, slots }: Sewn): Keyed<JointItem> {
  const kindOf = (id: string) => slots.find((slot) => slot.id === id)?.kind ?? ''
  const items = joints.map(
    ({ slotId, seam, otherSlotId, otherSeam, least, most }): JointItem => ({
      ...{ seam, otherSeam, least, most },
      slot: kindOf(slotId),
      otherSlot: kindOf(otherSlotId),
    }),
  )
  return keyed(items, ({ slot, seam, otherSlot, otherSeam }) =>
    [`${slot} ${seam}`, `${otherSlot} ${otherSeam}`].join(' to '),
  )
}

export function compareJoints(old: Sewn, now: Sewn): readonly Difference<JointItem>[] {
  return compareLists(jointItems(old), jointItems(now))
}
