import type { ModuleKind } from '../module/module.ts'
import type { StyleParts } from '../style/content.ts'
import type { Letter } from '../style/revision.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'

/** A slot and the module in it; null while it is empty. */
export interface SlotItem {
  readonly kind: ModuleKind
  readonly module: string | null
  readonly letter: Letter | null
}

type SlotParts = Pick<StyleParts, 'slots' | 'modules'>

function slotItems({ slots, modules }: SlotParts): Keyed<SlotItem> {
  const items = slots.map(({ kind, moduleRevisionId }): SlotItem => {
    const found = modules.find(({ revision }) => revision.id === moduleRevisionId)
    return {
      kind,
      module: found?.module.code ?? null,
      letter: found?.revision.letter ?? null,
    }
  })
  return keyed(items, ({ kind }) => kind)
}

export function compareSlots(old: SlotParts, now: SlotParts): readonly Difference<SlotItem>[] {
  return compareLists(slotItems(old), slotItems(now))
}
