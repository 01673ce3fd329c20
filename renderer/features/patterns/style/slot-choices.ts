import type { Library, StyleSheet } from '../../../../shared/contract/patterns.ts'

export interface ModuleChoice {
  readonly value: string
  readonly label: string
}

type FilledSlot = StyleSheet['slots'][number]

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

/** A later release of the module that a slot holds; null when it holds the last. */
export function newerRelease({ modules }: Library, slot: FilledSlot): string | null {
  const found = modules.find(({ module }) => module.id === slot.module?.id)
  const newest = found?.revisions.findLast(({ state }) => state === 'released')
  if (!newest || !slot.moduleRevision || !found) return null
  const places = found.revisions.map(({ id }) => id)
  const isLater = places.indexOf(newest.id) > places.indexOf(slot.moduleRevision.id)
  return isLater ? `· rev ${newest.letter} is out` : null
}
