import Papa from 'papaparse'
import { formulaSafe } from '../../../../shared/domain/csv/csv-safe.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180, lines ended as it says; Excel needs the byte order mark to read accents, most others want none. */
export function csvText(rows: readonly (readonly string[])[], mark: 'marked' | 'bare'): string {
  const safe = rows.map((cells) => cells.map(formulaSafe))
  return `${mark === 'marked' ? BYTE_ORDER_MARK : ''}${Papa.unparse(safe, { newline: '\r\n' })}\r\n`
}
