import type { CsvTable } from './csv-table.ts'

export type DecimalMark = '.' | ','

/** How a file writes its numbers, by those that can be read in one way only; a point where none can. */
export function guessDecimalMark({ rows }: CsvTable): DecimalMark {
  let [comma, point] = [0, 0]
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (/^\D{0,3}\d+,(\d{1,2}|\d{4,})\D{0,4}$/.test(cell.trim())) comma += 1
      if (/^\D{0,3}\d+\.(\d{1,2}|\d{4,})\D{0,4}$/.test(cell.trim())) point += 1
    }
  }
  return comma > point ? ',' : '.'
}

/** With a point before its decimals and nothing between its thousands: 1.234,50 is 1234.50. */
export function plainFigure(text: string, mark: DecimalMark): string {
  const other = mark === '.' ? ',' : '.'
  const thousands = new RegExp(`(?<=\\d)[\\s'’${other}](?=\\d{3}(?!\\d))`, 'gu')
  return text.replaceAll(thousands, '').replace(mark, '.')
}

/** A number without its currency or unit; null when it is none, or less than nothing. */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const bare = text
    .replace(/^[\p{Sc}A-Z]{1,3}\s?(?=\d)/u, '')
    .replace(/\s?(\p{Sc}|%|[A-Z]{3})$/u, '')
  const plain = plainFigure(bare.trim(), mark)
  return /^\d*\.?\d+$/.test(plain) ? Number(plain) : null
}
