/** What is asked by its key, and never gone through as a whole. */
export type Lookup<Key, Item> = Pick<ReadonlyMap<Key, Item>, 'get' | 'has'>

interface Layers<Key, Item> extends Lookup<Key, Item> {
  readonly under: Lookup<Key, Item>
  readonly over: ReadonlyMap<Key, Item>
}

/** The same with some items in place of others or beside them; nothing of what lies under is copied. */
export function laidOver<Key, Item>(
  lookup: Lookup<Key, Item>,
  items: Iterable<readonly [Key, Item]>,
): Lookup<Key, Item> {
  const { under, over: before } = layersOf(lookup)
  const over = new Map([...before, ...items])
  const layers: Layers<Key, Item> = {
    under,
    over,
    get: (key) => over.get(key) ?? under.get(key),
    has: (key) => over.has(key) || under.has(key),
  }
  return layers
}

/** Layer on layer lies in one: however often a plan is tried in another way, an answer is two steps away. */
function layersOf<Key, Item>(lookup: Lookup<Key, Item>): Pick<Layers<Key, Item>, 'under' | 'over'> {
  return 'over' in lookup ? (lookup as Layers<Key, Item>) : { under: lookup, over: new Map() }
}
