/** What a thing is found by. */
export interface Findable {
  readonly code: string
  readonly name: string
  /** Other words that it may be found by: its kind, where it is used. */
  readonly more: string
}

export interface Found<Item> {
  readonly item: Item
  readonly rank: number
}

export interface Search<Item> {
  /** The best first; of equals, in the order they came. Nothing sought finds nothing. */
  find(text: string): readonly Found<Item>[]
}

interface Prepared<Item> {
  readonly item: Item
  readonly code: string
  readonly words: readonly string[]
  readonly more: readonly string[]
  /** What letters are picked out of, in their order. */
  readonly letters: string
}

const CODE = 0
const WORD = 1
const MORE = 2
const LETTERS = 3

/** A search made ready once: a code that begins so goes before a word that does, and that before letters in their order. */
export function openSearch<Item extends Findable>(items: readonly Item[]): Search<Item> {
  const prepared = items.map(prepare)
  return {
    find(text) {
      const sought = wordsOf(text)
      if (sought.length === 0) return []
      const found = prepared.flatMap((one): Found<Item>[] => {
        const rank = rankOf(one, sought)
        return rank === null ? [] : [{ item: one.item, rank }]
      })
      return found.toSorted((a, b) => a.rank - b.rank)
    },
  }
}

function prepare<Item extends Findable>(item: Item): Prepared<Item> {
  const code = plain(item.code)
  return {
    item,
    code,
    words: [...code.split(/[^\p{L}\p{N}]+/u), ...wordsOf(item.name)],
    more: wordsOf(item.more),
    letters: `${code} ${plain(item.name)}`,
  }
}

/** The sum over all words that are sought; null when one of them is not there. An exact code goes before all. */
function rankOf(one: Prepared<unknown>, sought: readonly string[]): number | null {
  let sum = 0
  for (const word of sought) {
    const rank = wordRank(one, word)
    if (rank === null) return null
    sum += rank
  }
  return sum
}

function wordRank({ code, words, more, letters }: Prepared<unknown>, word: string): number | null {
  if (code.startsWith(word)) return code === word ? CODE - 1 : CODE
  if (words.some((own) => own.startsWith(word))) return WORD
  if (more.some((own) => own.startsWith(word))) return MORE
  return word.length > 1 && hasInOrder(letters, word) ? LETTERS : null
}

function hasInOrder(letters: string, word: string): boolean {
  let at = -1
  for (const letter of word) {
    at = letters.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

/** Words of a text; what joins a code stays in it, so that B-01 is one word. */
const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean)

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
