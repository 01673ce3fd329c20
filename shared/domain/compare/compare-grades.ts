import type { Growth } from '../pattern/grading.ts'
import type { GradeTable } from '../pattern/pattern.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'

/** A rule of a file: how far a point that goes by it moves, from the base size to each other. */
export interface GradeItem {
  readonly rule: string
  readonly base: string
  readonly growths: readonly (readonly [size: string, growth: Growth])[]
}

/** None of a module whose file came without rules. */
export function gradeItems(table: GradeTable | null): Keyed<GradeItem> {
  if (!table) return new Map()
  const { base, sizes, rules } = table
  const items = rules.map(({ rule, growths }): GradeItem => {
    const sized = sizes.flatMap((size, index) => {
      const growth = growths[index]
      return growth ? [[size, growth] as const] : []
    })
    return { rule, base, growths: sized }
  })
  return keyed(items, ({ rule }) => rule)
}

export function compareGrades(
  old: GradeTable | null,
  now: GradeTable | null,
): readonly Difference<GradeItem>[] {
  return compareLists(gradeItems(old), gradeItems(now))
}
