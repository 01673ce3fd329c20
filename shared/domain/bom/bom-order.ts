import type { BomLine } from './bom.ts'

/** Where each line stands once these follow each other like this: in the places that they have among them, so that those of a module stay in its own. */
export function reordered(
  lines: readonly BomLine[],
): readonly { readonly line: BomLine; readonly position: number }[] {
  const places = lines.map(({ position }) => position).toSorted((a, b) => a - b)
  let last = -1
  return lines.map((line, index) => {
    last = Math.max(last + 1, places[index] ?? 0)
    return { line, position: last }
  })
}

/** The items with a block of them moved, so that it begins at this index; within the list, however far was asked. */
export function moved<Item>(
  items: readonly Item[],
  block: { readonly first: number; readonly last: number },
  to: number,
): readonly Item[] {
  const taken = items.slice(block.first, block.last + 1)
  const others = items.toSpliced(block.first, taken.length)
  return others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, ...taken)
}
