import { altered, type Change } from '../../../../shared/domain/change.ts'
import type { ModuleRevision } from '../../../../shared/domain/module/module.ts'
import { commonSizes, sizeList } from '../../../../shared/domain/style/sizes.ts'
import type { Slot, StyleRevision, StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../../database/reader.ts'
import { find } from '../edit.ts'

/** A style's sizes are those that all its modules have. `fresh` is a revision that is not in the file yet. */
export function sizesChange(
  reader: Reader,
  draft: StyleRevision,
  slots: readonly Slot[],
  fresh?: ModuleRevision,
): readonly Change[] {
  const lists = slots.flatMap(({ moduleRevisionId }) => {
    if (moduleRevisionId === null) return []
    if (moduleRevisionId === fresh?.id) return fresh.sizes
    return find(reader, 'moduleRevision', moduleRevisionId)?.sizes ?? []
  })
  const sizes = sizeList(commonSizes(lists))
  return sizes === draft.sizes ? [] : [altered('styleRevision', draft, { sizes })]
}

export function slotsOf(reader: Reader, id: StyleRevisionId): readonly Slot[] {
  return reader.all<Slot>('select * from slot where styleRevisionId = ? order by position', id)
}

/** Slots that held a draft hold the one that takes its place; nothing released can hold a draft. */
export function slotsFollow(
  reader: Reader,
  from: ModuleRevision,
  to: ModuleRevision,
): readonly Change[] {
  const held = reader.all<Slot>('select * from slot where moduleRevisionId = ?', from.id)
  const styles = [...new Set(held.map(({ styleRevisionId }) => styleRevisionId))]
  return [
    ...held.map((slot) => altered('slot', slot, { moduleRevisionId: to.id })),
    ...styles.flatMap((id) => {
      const style = find(reader, 'styleRevision', id)
      const slots = slotsOf(reader, id).map((slot) =>
        slot.moduleRevisionId === from.id ? { ...slot, moduleRevisionId: to.id } : slot,
      )
      return style ? sizesChange(reader, style, slots, to) : []
    }),
  ]
}
