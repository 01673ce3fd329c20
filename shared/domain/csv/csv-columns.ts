/** Something that a file may tell of a record, and the words that its column may be headed with. */
export interface CsvField<Name extends string> {
  readonly name: Name
  readonly label: string
  /** In small letters; the best first. */
  readonly words: readonly string[]
  /** For a record that is new. What is rare is only listed where a column is headed with it. */
  readonly need: 'required' | 'optional' | 'rare'
}

/** Which column tells of which field, by its place. */
export type CsvMapping<Name extends string> = Readonly<Partial<Record<Name, number>>>

/** Headers in small letters without what stands in brackets: `Width (mm)` is width. */
export function plainHeader(header: string): string {
  return header
    .toLowerCase()
    .replaceAll(/[([].*?[)\]]/g, ' ')
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

/** The column of each field by its header's words: whole headers before parts of them, and no column twice. */
export function guessMapping<Name extends string>(
  header: readonly string[],
  fields: readonly CsvField<Name>[],
): CsvMapping<Name> {
  const plain = header.map(plainHeader)
  const taken = new Map<number, Name>()
  const suits = [
    (title: string, word: string) => title === word,
    (title: string, word: string) => ` ${title} `.includes(` ${word} `),
  ]
  for (const suit of suits) {
    for (const field of fields) {
      if ([...taken.values()].includes(field.name)) continue
      const at = columnFor(plain, field.words, (index) => !taken.has(index), suit)
      if (at !== undefined) taken.set(at, field.name)
    }
  }
  return Object.fromEntries([...taken].map(([at, name]) => [name, at])) as CsvMapping<Name>
}

function columnFor(
  titles: readonly string[],
  words: readonly string[],
  isFree: (at: number) => boolean,
  suits: (title: string, word: string) => boolean,
): number | undefined {
  for (const word of words) {
    const at = titles.findIndex((title, index) => isFree(index) && suits(title, word))
    if (at >= 0) return at
  }
  return undefined
}

/** Required fields that no column tells of. */
export function findUnmapped<Name extends string>(
  fields: readonly CsvField<Name>[],
  mapping: CsvMapping<Name>,
): readonly CsvField<Name>[] {
  return fields.filter(({ name, need }) => need === 'required' && mapping[name] === undefined)
}
