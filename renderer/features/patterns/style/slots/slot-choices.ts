import type { Library } from '../../../../../shared/contract/library.ts'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'

export interface ModuleChoice {
  readonly value: string
  readonly label: string
}

export type FilledSlot = StyleSheet['slots'][number]

/** What a slot can take: the newest release and the draft of each module of its kind, and what it holds. */
export function slotChoices({ modules }: Library, slot: FilledSlot): readonly ModuleChoice[] {
  return modules
    .filter(({ module }) => module.kind === slot.kind)
    .flatMap(({ module, revisions }) => {
      const newest = revisions.findLast(({ state }) => state === 'released')
      const kept = revisions.filter(
        (one) => one === newest || one.state === 'draft' || one.id === slot.moduleRevisionId,
      )
      return kept.map(({ id, letter, state }) => ({
        value: id,
        label: `${module.code} ${module.name} · rev ${letter} · ${state}`,
      }))
    })
}

/** A later release of the module that a slot holds, beside what it holds; null when that is the last. */
export function newerRelease({ modules }: Library, slot: FilledSlot) {
  const revisions = modules.find(({ module }) => module.id === slot.module?.id)?.revisions ?? []
  const newest = revisions.findLast(({ state }) => state === 'released')
  const held = revisions.find(({ id }) => id === slot.moduleRevisionId)
  if (!newest || !held || revisions.indexOf(newest) <= revisions.indexOf(held)) return null
  return { held, newest, revisions }
}
