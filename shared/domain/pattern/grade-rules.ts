import type { Kind } from '../kind.ts'
import type { ModuleRevisionId } from '../module/module.ts'
import type { Hash } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { GradeTable, PieceGeometry } from './pattern.ts'

export type GradeRulesId = Kind<string, 'GradeRulesId'>

/** That a module revision was graded by rules: which ones, and its pieces in all their sizes, are an immutable blob. */
export interface GradeRules {
  readonly id: GradeRulesId
  readonly moduleRevisionId: ModuleRevisionId
  readonly rulesHash: Hash
  readonly origin: Origin
}

/** What that blob holds: the file's table, and each piece, by its name in the module, in every size of it, whether the module has that size or not. */
export interface GradedModule {
  readonly table: GradeTable
  readonly pieces: readonly {
    readonly name: string
    readonly sizes: readonly PieceGeometry[]
  }[]
}

/** Sizes of the rules that a module has not got, in the order of the rules. Beyond their ends rules say nothing. */
export function sizesToAdd(table: GradeTable, sizes: readonly string[]): readonly string[] {
  return table.sizes.filter((size) => !sizes.includes(size))
}

/** The sizes with one more, where the rules have its place; sizes that the rules do not know keep theirs, after all others. */
export function withSize(
  table: GradeTable,
  sizes: readonly string[],
  more: string,
): readonly string[] {
  const all = new Set([...sizes, more])
  return [
    ...table.sizes.filter((size) => all.has(size)),
    ...sizes.filter((size) => !table.sizes.includes(size)),
  ]
}

/** A piece's geometry in these sizes, in their order; a piece of one size is the same in all. Null where it lacks one. */
export function inSizes(
  geometry: readonly PieceGeometry[],
  sizes: readonly string[],
): readonly PieceGeometry[] | null {
  if (geometry.length === 1) return geometry
  const found = sizes.flatMap((size) => geometry.find((one) => one.size === size) ?? [])
  return found.length === sizes.length ? found : null
}
