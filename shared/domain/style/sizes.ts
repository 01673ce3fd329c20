import type { Kind } from '../kind.ts'

/** A size range in its order, kept in one field: XS|S|M. */
export type SizeList = Kind<string, 'SizeList'>

export function sizeList(sizes: readonly string[]): SizeList {
  return sizes.join('|') as SizeList
}

export function sizesOf(list: SizeList): readonly string[] {
  return list === '' ? [] : list.split('|')
}

/** The size that stands for all where one figure must do; empty for no sizes. */
export function middleSize(sizes: readonly string[]): string {
  return sizes[Math.floor(sizes.length / 2)] ?? ''
}

/** Sizes that all of the lists have, in the order of the first. */
export function commonSizes(lists: readonly SizeList[]): readonly string[] {
  const [first, ...rest] = lists.map(sizesOf)
  return (first ?? []).filter((size) => rest.every((sizes) => sizes.includes(size)))
}
