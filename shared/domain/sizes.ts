import type { Kind } from './kind.ts'

/** A size range in its order, kept in one field: XS|S|M. */
export type SizeList = Kind<string, 'SizeList'>

export function sizeList(sizes: readonly string[]): SizeList {
  return sizes.join('|') as SizeList
}

export function sizesOf(list: SizeList): readonly string[] {
  return list === '' ? [] : list.split('|')
}

/** Sizes that all of the lists have, in the order of the first. */
export function commonSizes(lists: readonly SizeList[]): readonly string[] {
  const [first, ...rest] = lists.map(sizesOf)
  return (first ?? []).filter((size) => rest.every((sizes) => sizes.includes(size)))
}
