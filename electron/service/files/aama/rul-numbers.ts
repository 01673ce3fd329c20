/** The size names of a list separated by spaces, commas or semicolons, whichever gives the number that is announced. */
export function ruleSizes(list: string, count: number | null): readonly string[] | null {
  const ways = [/\s+/, /\s*[,;]\s*/, /\s*[,;\s]\s*/, /\t+|\s{2,}/].map((way) =>
    list
      .trim()
      .split(way)
      .filter((size) => size !== ''),
  )
  if (count === null) return ways[2] && ways[2].length > 0 ? ways[2] : null
  return ways.find((sizes) => sizes.length === count) ?? null
}

const beyondCloth = 1e6

/**
 * The figures of a rule, whether their separators are spaces, commas or both, and their decimals points or commas:
 * the way is right that gives as many as are due. Null when none does, or a figure is beyond all cloth.
 */
export function numbersIn(text: string, due: number): readonly number[] | null {
  const pointed = (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? []).map(Number)
  if (pointed.length === due) return sane(pointed)
  const comma = (text.match(/[-+]?\d+(?:[.,]\d+)?/g) ?? []).map((one) =>
    Number(one.replace(',', '.')),
  )
  return comma.length === due ? sane(comma) : null
}

function sane(numbers: readonly number[]): readonly number[] | null {
  return numbers.every((number) => Math.abs(number) < beyondCloth) ? numbers : null
}
