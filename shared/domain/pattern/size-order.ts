const letters = [
  'XXXXS',
  'XXXS',
  'XXS',
  'XS',
  'S',
  'M',
  'L',
  'XL',
  'XXL',
  'XXXL',
  'XXXXL',
  'XXXXXL',
]

/** Sizes from small to large where their names say so (letters, or numbers in one form); else as they came. */
export function inSizeOrder(sizes: readonly string[]): readonly string[] {
  const ranks = sizes.map(rankOf)
  if (ranks.every((rank) => rank?.form === ranks[0]?.form && rank !== null)) {
    return sizes.toSorted((a, b) => compareNumbers(rankOf(a)!.numbers, rankOf(b)!.numbers))
  }
  return sizes
}

/** Letter sizes rank among each other; number sizes (`32`, `30x34`) among those of the same form. */
function rankOf(
  size: string,
): { readonly form: string; readonly numbers: readonly number[] } | null {
  const letter = letters.indexOf(spelledOut(size))
  if (letter >= 0) return { form: 'letter', numbers: [letter] }
  const numbers = size.match(/\d+(?:\.\d+)?/g)
  return numbers && { form: size.replace(/\d+(?:\.\d+)?/g, '0'), numbers: numbers.map(Number) }
}

/** `m` is `M` to whoever cuts it, and to the module beside it; other names stay as they are written. */
export function capitalSize(size: string): string {
  return /^\d?x{0,5}[sml]$/i.test(size) ? size.toUpperCase() : size
}

/** `2XL` is `XXL`. */
function spelledOut(size: string): string {
  const [, count, rest] = /^([2-5])X([SL])$/i.exec(size.trim()) ?? []
  return count && rest ? 'X'.repeat(Number(count)) + rest.toUpperCase() : size.trim().toUpperCase()
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index])
  return differing < 0 ? 0 : a[differing]! - (b[differing] ?? 0)
}
