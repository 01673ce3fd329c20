import Papa from 'papaparse'
import {
  CSV_MOST,
  type CsvRefusal,
  type CsvRow,
  type CsvTable,
} from '../../../../shared/domain/csv/csv-table.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { decodeText } from '../decode-text.ts'
import type { Watch } from '../watch.ts'

const MEGABYTE = 1024 * 1024
const SEPARATORS = [',', ';', '\t', '|'] as const
const TELL_EVERY = 1_000

/** A table out of bytes from anywhere: separated by what its header is separated by; refused with the line that is wrong. */
export function readCsv(bytes: Uint8Array, watch: Watch): Result<CsvTable, CsvRefusal> {
  if (bytes.length > CSV_MOST.megabytes * MEGABYTE) {
    return refuse({ code: 'too-large', megabytes: Math.ceil(bytes.length / MEGABYTE) })
  }
  const { text: whole } = decodeText(bytes)
  const [hint, mark] = /^sep=(.)\r?\n/i.exec(whole) ?? []
  const text = hint ? whole.slice(hint.length) : whole
  if (text.includes('\0')) return refuse({ code: 'not-text' })
  const rows = readRows(text, mark ?? separatorOf(text), { above: hint ? 1 : 0, watch })
  if (!rows.ok) return rows
  const [head, ...rest] = rows.value
  return head
    ? ok({ header: head.cells.map((cell) => cell.trim()), rows: rest })
    : refuse({ code: 'empty' })
}

interface Reading {
  /** Lines above the text. */
  readonly above: number
  readonly watch: Watch
}

function readRows(
  text: string,
  delimiter: string,
  { above, watch }: Reading,
): Result<readonly CsvRow[], CsvRefusal> {
  const rows: CsvRow[] = []
  let refusal: CsvRefusal | null = null
  let [line, from] = [above + 1, 0]
  Papa.parse<readonly string[]>(text, {
    delimiter,
    step({ data, errors, meta: { cursor } }, parser) {
      const row = { line, cells: data }
      line += linesIn(text, from, cursor)
      from = cursor
      refusal = refusalOf(
        row,
        errors.some(({ type }) => type === 'Quotes'),
        rows.length,
      )
      if (refusal) return parser.abort()
      if (data.some((cell) => cell.trim() !== '')) rows.push(row)
      if (rows.length % TELL_EVERY === 0)
        watch.progress(cursor / text.length, `${rows.length} rows`)
    },
  })
  return refusal ? refuse(refusal) : ok(rows)
}

function refusalOf(
  { line, cells }: CsvRow,
  isUnclosed: boolean,
  before: number,
): CsvRefusal | null {
  if (isUnclosed) return { code: 'unclosed-quote', line }
  if (cells.length > CSV_MOST.columns) return { code: 'many-columns', line, columns: cells.length }
  if (cells.some(({ length }) => length > CSV_MOST.letters)) return { code: 'long-cell', line }
  return before > CSV_MOST.rows ? { code: 'many-rows' } : null
}

/** What the header is cut by most, outside its quotes. */
function separatorOf(text: string): string {
  const header = (
    /^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart().slice(0, 20_000))?.[0] ?? ''
  ).replaceAll(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((mark) => header.split(mark).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** By line feeds, or by carriage returns where there are none. */
function linesIn(text: string, from: number, to: number): number {
  const part = text.slice(from, to)
  const feeds = part.split('\n').length - 1
  return feeds > 0 ? feeds : part.split('\r').length - 1
}
