import {
  type CsvField,
  type CsvMapping,
  guessMapping,
  plainHeader,
} from '../../../shared/domain/csv/csv-columns.ts'

const KEPT = 'selvedge.csv-columns.'

/** The columns that a person chose for these fields last, by their headers; the rest is guessed. */
export function rememberedMapping<Name extends string>(
  memory: string,
  header: readonly string[],
  fields: readonly CsvField<Name>[],
): CsvMapping<Name> {
  const kept = readKept(memory)
  const titles = header.map(plainHeader)
  const known = fields.flatMap(({ name }): (readonly [Name, number])[] => {
    const at = titles.indexOf(kept[name] ?? '\n')
    return at >= 0 ? [[name, at]] : []
  })
  const taken = new Set(known.map(([, at]) => at))
  const left = header.map((title, at) => (taken.has(at) ? '' : title))
  const open = fields.filter(({ name }) => !known.some(([own]) => own === name))
  return { ...guessMapping(left, open), ...Object.fromEntries(known) } as CsvMapping<Name>
}

export function rememberMapping<Name extends string>(
  memory: string,
  header: readonly string[],
  mapping: CsvMapping<Name>,
): void {
  const named = Object.entries<number | undefined>(mapping).flatMap(([name, at]) =>
    at === undefined ? [] : [[name, plainHeader(header[at] ?? '')]],
  )
  localStorage.setItem(KEPT + memory, JSON.stringify(Object.fromEntries(named)))
}

function readKept(memory: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(KEPT + memory) ?? '{}')
  } catch {
    return {}
  }
}
