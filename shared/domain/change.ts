import type { Records, Table } from './records.ts'

/** One record, before and after: what a rule returns, the journal keeps, and undo turns around. */
export type Change = {
  readonly [Name in Table]: {
    readonly table: Name
    readonly before: Records[Name] | null
    readonly after: Records[Name] | null
  }
}[Table]

/** The changes that take everything back, latest first. */
export function reversed(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map((change) => {
    const { table, before, after } = change
    return { table, before: after, after: before } as Change
  })
}

export function added<Name extends Table>(table: Name, ...records: readonly Records[Name][]) {
  return records.map((after) => ({ table, before: null, after }) as unknown as Change)
}

export function removed<Name extends Table>(table: Name, ...records: readonly Records[Name][]) {
  return records.map((before) => ({ table, before, after: null }) as unknown as Change)
}

export function altered<Name extends Table>(
  table: Name,
  before: Records[Name],
  fields: Partial<Records[Name]>,
) {
  return { table, before, after: { ...before, ...fields } } as unknown as Change
}
