import { grouped } from '../../shared/domain/grouped.ts'

/** An instance, its best known plan and ours by seconds since the start. */
export interface PlannerRow {
  readonly name: string
  readonly set: string
  readonly bestKnown: number | null
  readonly at: Readonly<Record<string, number>>
}

export function headOf(marks: readonly number[]): string {
  const cells = marks.map((mark) => `${mark} s`.padStart(16))
  return `${'instance'.padEnd(32)}${'best known'.padStart(11)}${cells.join('')}`
}

export function lineOf(row: PlannerRow, marks: readonly number[]): string {
  const cells = marks.map((mark) => cellOf(row, mark).padStart(16))
  const name = `${row.set} ${row.name}`.padEnd(32)
  return `${name}${String(row.bestKnown ?? '-').padStart(11)}${cells.join('')}`
}

/** The mean gap of each set, of those instances whose best known plan is known. */
export function meansOf(rows: readonly PlannerRow[], marks: readonly number[]): readonly string[] {
  const known = rows.filter(({ bestKnown }) => bestKnown !== null)
  return [...grouped(known, ({ set }) => set)].map(([set, own]) => {
    const cells = marks.map((mark) => {
      const sum = own.reduce((total, row) => total + gapOf(row, mark), 0)
      return `${(sum / own.length).toFixed(2)} %`.padStart(16)
    })
    return `${`mean of ${set} (${own.length})`.padEnd(43)}${cells.join('')}`
  })
}

function cellOf(row: PlannerRow, mark: number): string {
  const makespan = row.at[mark]!
  return row.bestKnown === null
    ? String(makespan)
    : `${makespan} ${gapOf(row, mark).toFixed(2).padStart(6)} %`
}

function gapOf({ at, bestKnown }: PlannerRow, mark: number): number {
  return bestKnown === null ? 0 : (at[mark]! / bestKnown - 1) * 100
}
