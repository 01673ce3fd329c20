import type { Library } from '../../../../shared/contract/patterns.ts'
import { MODULE_KINDS, type ModuleRevision, type Piece } from '../../../../shared/domain/module.ts'
import type { RevisionState } from '../../../../shared/domain/revision.ts'
import { sizesOf } from '../../../../shared/domain/sizes.ts'
import type { Origin } from '../../../../shared/domain/station.ts'
import type { StyleRevision } from '../../../../shared/domain/style.ts'

/** One row of the library, by its newest revision. */
export interface Entry {
  readonly code: string
  readonly name: string
  readonly origin: Origin
  readonly letter: string
  readonly state: RevisionState
  readonly cover: Piece | null
  /** Where it is used, or how many sizes it has. */
  readonly note: string
  readonly target:
    | { readonly kind: 'style'; readonly id: StyleRevision['id'] }
    | { readonly kind: 'module'; readonly id: ModuleRevision['id'] }
  /** All its revisions, to know it by whichever is open. */
  readonly ids: readonly string[]
}

export interface Group {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Styles, then modules by kind; only what has every word of the text in its code, its name, its kind or its uses. */
export function groupsOf(library: Library, text: string): readonly Group[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const has = (...facts: readonly string[]) => {
    const all = facts.join(' ').toLowerCase()
    return words.every((word) => all.includes(word))
  }
  const styles = library.styles
    .filter(({ style }) => has(style.code, style.name, 'style'))
    .flatMap(styleEntry)
  const kinds = MODULE_KINDS.map((kind) => ({
    title: `Modules · ${kind}`,
    entries: library.modules
      .filter((one) => one.module.kind === kind)
      .filter(({ module, usedBy }) => has(module.code, module.name, kind, 'module', ...usedBy))
      .flatMap(moduleEntry),
  }))
  return [{ title: 'Styles', entries: styles }, ...kinds].filter(
    ({ entries }) => entries.length > 0,
  )
}

function styleEntry({ style, revisions, cover }: Library['styles'][number]): readonly Entry[] {
  const newest = revisions.at(-1)
  if (!newest) return []
  const { code, name, origin } = style
  const { letter, state, sizes, id } = newest
  const range = sizesOf(sizes)
  const note = range.length > 0 ? `${range[0]}–${range.at(-1)}` : 'no sizes yet'
  const target = { kind: 'style', id } as const
  return [
    { code, name, origin, letter, state, cover, note, target, ids: revisions.map((one) => one.id) },
  ]
}

function moduleEntry(one: Library['modules'][number]): readonly Entry[] {
  const { module, revisions, usedBy, pieces, cover } = one
  const newest = revisions.at(-1)
  if (!newest) return []
  const { code, name, origin } = module
  const { letter, state, id } = newest
  const uses = usedBy.length > 0 ? `in ${usedBy.join(' ')}` : 'not used yet'
  const note = `${pieces} pc · ${uses}`
  const target = { kind: 'module', id } as const
  return [
    { code, name, origin, letter, state, cover, note, target, ids: revisions.map((r) => r.id) },
  ]
}

export interface CappedGroup extends Group {
  /** How many there are, or how many of them are shown. */
  readonly count: string
}

/** The first entries of all groups together, and how many each group has. */
export function cappedAt(groups: readonly Group[], most: number): readonly CappedGroup[] {
  let left = most
  return groups.flatMap(({ title, entries: all }) => {
    const entries = all.slice(0, left)
    left -= entries.length
    const isCut = entries.length < all.length
    const count = isCut ? `${entries.length} of ${all.length}` : String(all.length)
    return entries.length > 0 ? [{ title, entries, count }] : []
  })
}
