/** How one item stands between two lists. Items are the same when their keys are. */
export type Difference<Item> =
  | { readonly kind: 'added'; readonly key: string; readonly now: Item }
  | { readonly kind: 'removed'; readonly key: string; readonly old: Item }
  | Altered<Item>

export interface Altered<Item> {
  readonly kind: 'changed'
  readonly key: string
  readonly old: Item
  readonly now: Item
  readonly fields: readonly (keyof Item & string)[]
}

/** Items by what they are called in words, for ids are new in every revision. */
export type Keyed<Item> = ReadonlyMap<string, Item>

/** The second of a name is told from the first by its place among its namesakes. */
export function keyed<Item>(items: readonly Item[], nameOf: (item: Item) => string): Keyed<Item> {
  const met = new Map<string, number>()
  return new Map(
    items.map((item) => {
      const name = nameOf(item)
      const nth = (met.get(name) ?? 0) + 1
      met.set(name, nth)
      return [`${name}#${nth}`, item]
    }),
  )
}

/** What leads from the old list to the new one: in the new one's order, then what was removed. */
export function compareLists<Item extends object>(
  old: Keyed<Item>,
  now: Keyed<Item>,
): readonly Difference<Item>[] {
  const here = [...now].flatMap(([key, item]) => differenceOf(key, old.get(key), item))
  const gone = [...old].filter(([key]) => !now.has(key))
  return [...here, ...gone.map(([key, item]) => ({ kind: 'removed' as const, key, old: item }))]
}

/** The old list with the differences made: a changed item changes in the fields named, and in no other. */
export function applyDifferences<Item extends object>(
  old: Keyed<Item>,
  differences: readonly Difference<Item>[],
): Keyed<Item> {
  const items = new Map(old)
  for (const one of differences) {
    if (one.kind === 'removed') items.delete(one.key)
    else if (one.kind === 'added') items.set(one.key, one.now)
    else items.set(one.key, withFields(items.get(one.key) ?? one.old, one.now, one.fields))
  }
  return items
}

function differenceOf<Item extends object>(
  key: string,
  old: Item | undefined,
  now: Item,
): readonly Difference<Item>[] {
  if (!old) return [{ kind: 'added', key, now }]
  const fields = fieldsChanged(old, now)
  return fields.length === 0 ? [] : [{ kind: 'changed', key, old, now, fields }]
}

function fieldsChanged<Item extends object>(old: Item, now: Item): Altered<Item>['fields'] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof Item & string)[]
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
}

function withFields<Item extends object>(
  item: Item,
  from: Item,
  fields: Altered<Item>['fields'],
): Item {
  return { ...item, ...Object.fromEntries(fields.map((name) => [name, from[name]])) }
}
