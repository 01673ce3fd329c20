import type { CsvReason } from '../../../shared/domain/csv/csv-review.ts'
import { CSV_MOST, type CsvRefusal } from '../../../shared/domain/csv/csv-table.ts'

/** Why a file is not read, and what to do about it. */
export function explainCsv(refusal: CsvRefusal): string {
  switch (refusal.code) {
    case 'too-large':
      return `The file has ${refusal.megabytes} MB; ${CSV_MOST.megabytes} MB are read at most. Export less of it, or cut it in two.`
    case 'not-text':
      return 'This is no text file: it holds bytes that no CSV has. Save the sheet as CSV, and choose that.'
    case 'empty':
      return 'There is nothing in the file. Its first line must say what its columns are.'
    case 'unclosed-quote':
      return `Line ${refusal.line} opens a quote that is never closed. Close it, or export the file again.`
    case 'many-columns':
      return `Line ${refusal.line} has ${refusal.columns.toLocaleString('en-GB')} columns; ${CSV_MOST.columns} are read at most. Export only what is wanted.`
    case 'many-rows':
      return `The file has more than ${CSV_MOST.rows.toLocaleString('en-GB')} rows. Cut it into several, and import one after the other.`
    case 'long-cell':
      return `A cell of line ${refusal.line} has more than ${CSV_MOST.letters.toLocaleString('en-GB')} letters. Look whether a quote is missing there.`
  }
}

interface ReasonWords {
  readonly what: string
  readonly remedy: string
}

/** What is wrong with a cell, and what to do about it. */
export function reasonWords(reason: CsvReason): ReasonWords {
  switch (reason.code) {
    case 'missing':
      return { what: 'nothing is said', remedy: 'Fill it in' }
    case 'long':
      return { what: 'too long', remedy: `Shorten it to ${reason.most} letters` }
    case 'no-number':
      return { what: 'no number', remedy: 'Write figures only, such as 6.40 or 14' }
    case 'no-quantity':
      return {
        what: `no quantity in ${reason.unit}`,
        remedy: `Write figures, or figures with a unit, such as 1.5 ${reason.unit}`,
      }
    case 'large':
      return { what: 'too much', remedy: `Write ${reason.most} at most` }
    case 'not-one-of':
      return { what: 'not known', remedy: `Write ${reason.choices.join(', ')}` }
    case 'twice':
      return { what: `line ${reason.line} tells of it already`, remedy: 'Keep one of the two' }
    case 'unknown':
      return {
        what: 'no material has this code or name',
        remedy: 'Correct it, or import the material first',
      }
  }
}
