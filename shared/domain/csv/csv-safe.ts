/** A spreadsheet would take a cell that begins so for a formula (OWASP, CSV injection), full-width signs included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const KEPT = /^'+[=+\-@\t\r\n＝＋－＠]/

/** A cell that every spreadsheet shows as text. */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The other way: what a cell of ours said before it was made safe. */
export function formulaBare(cell: string): string {
  return KEPT.test(cell) ? cell.slice(1) : cell
}
