import type { Library, LibraryName } from '../../../../shared/contract/library.ts'
import {
  MODULE_KINDS,
  type ModuleRevisionId,
  type PieceId,
} from '../../../../shared/domain/module/module.ts'
import type { Origin } from '../../../../shared/domain/resources/station.ts'
import type { Search } from '../../../../shared/domain/search.ts'
import type { MaterialId } from '../../../../shared/domain/stock/material.ts'
import type { RevisionState } from '../../../../shared/domain/style/revision.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'

/** One row of the library. */
export interface Entry {
  readonly code: string
  readonly name: string
  readonly cover: PieceId | null
  /** Where it is used, how many sizes it has, what it is a piece of. */
  readonly note: string
  readonly target: Target
  /** How its newest revision stands; null for what has none. */
  readonly standing: {
    readonly letter: string
    readonly state: RevisionState
    readonly origin: Origin
    /** All its revisions, to know it by whichever is open. */
    readonly ids: readonly string[]
  } | null
}

export type Target =
  | { readonly kind: 'style'; readonly id: StyleRevisionId }
  | { readonly kind: 'module'; readonly id: ModuleRevisionId }
  | { readonly kind: 'piece'; readonly id: PieceId; readonly module: ModuleRevisionId }
  | { readonly kind: 'material'; readonly id: MaterialId }

export interface Group {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Everything: styles, then modules by kind. */
export function allGroups({ styles, modules }: Library): readonly Group[] {
  const kinds = MODULE_KINDS.map((kind) => ({
    title: `Modules · ${kind}`,
    entries: modules.filter(({ module }) => module.kind === kind).flatMap(moduleEntry),
  }))
  return filled([{ title: 'Styles', entries: styles.flatMap(styleEntry) }, ...kinds])
}

/** Entries by their newest revision: made ready once, for there may be thousands. */
export function entriesById({ styles, modules }: Library): ReadonlyMap<string, Entry> {
  const all = [...styles.flatMap(styleEntry), ...modules.flatMap(moduleEntry)]
  return new Map(all.map((entry) => [entry.target.id, entry]))
}

/** What is found, the best first in each group; pieces and materials, too. */
export function foundGroups(
  entries: ReadonlyMap<string, Entry>,
  search: Search<LibraryName>,
  text: string,
): readonly Group[] {
  const found = search.find(text).map(({ item }) => item)
  const of = (kind: LibraryName['of']) =>
    found.filter((one) => one.of === kind).flatMap((one) => entries.get(one.id) ?? plainEntry(one))
  return filled([
    { title: 'Styles', entries: of('style') },
    { title: 'Modules', entries: of('module') },
    { title: 'Pieces', entries: of('piece') },
    { title: 'Materials', entries: of('material') },
  ])
}

const filled = (groups: readonly Group[]) => groups.filter(({ entries }) => entries.length > 0)

function styleEntry({ style, revisions, cover }: Library['styles'][number]): readonly Entry[] {
  const newest = revisions.at(-1)
  if (!newest) return []
  const { code, name, origin } = style
  const { letter, state, sizes, id } = newest
  const range = sizesOf(sizes)
  const note = range.length > 0 ? `${range[0]}–${range.at(-1)}` : 'no sizes yet'
  const standing = { letter, state, origin, ids: revisions.map((one) => one.id) }
  return [{ code, name, note, cover: cover?.id ?? null, target: { kind: 'style', id }, standing }]
}

function moduleEntry(one: Library['modules'][number]): readonly Entry[] {
  const { module, revisions, usedBy, pieces, cover } = one
  const newest = revisions.at(-1)
  if (!newest) return []
  const { code, name, origin } = module
  const { letter, state, id } = newest
  const uses = usedBy.length > 0 ? `in ${usedBy.join(' ')}` : 'not used yet'
  const note = `${pieces} pc · ${uses}`
  const standing = { letter, state, origin, ids: revisions.map((r) => r.id) }
  return [{ code, name, note, cover: cover?.id ?? null, target: { kind: 'module', id }, standing }]
}

function plainEntry(found: LibraryName): readonly Entry[] {
  const { code, name, cover } = found
  switch (found.of) {
    case 'piece': {
      const target = { kind: 'piece', id: found.id, module: found.in } as const
      return [{ code, name: '', note: name, cover, target, standing: null }]
    }
    case 'material': {
      const target = { kind: 'material', id: found.id } as const
      return [{ code, name, note: 'in Settings', cover, target, standing: null }]
    }
    case 'style':
    case 'module':
      return []
  }
}

/** The list as it is drawn: a title, then its entries. */
export type ListRow =
  | { readonly row: 'title'; readonly title: string; readonly count: number }
  | { readonly row: 'entry'; readonly entry: Entry }

export function rowsOf(groups: readonly Group[]): readonly ListRow[] {
  return groups.flatMap(({ title, entries }): ListRow[] => [
    { row: 'title', title, count: entries.length },
    ...entries.map((entry) => ({ row: 'entry' as const, entry })),
  ])
}
