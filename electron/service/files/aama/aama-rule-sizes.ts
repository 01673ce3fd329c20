import { allMoved, turnedBy } from '../../../../shared/domain/geometry/transform.ts'
import type { Growth } from '../../../../shared/domain/pattern/grading.ts'
import type { Notes } from '../notes.ts'
import { gradeAxis } from './aama-axis.ts'
import type { BlockRead } from './aama-block.ts'
import type { Draft } from './aama-draft.ts'
import { gradeDraft, indexTags, looseTags, type TagIndex } from './aama-grade.ts'
import type { SizedBlock } from './aama-nest.ts'
import type { SizedDraft } from './aama-sizes.ts'
import type { RuleFile } from './rul-read.ts'

/** Rule 0 moves nothing, and need not be written. */
const still = '0'

/** Null where nothing can be graded: a size that the rules do not know. A piece without tags is the same in all sizes. */
export function gradedDrafts(
  { name, size, read }: SizedBlock,
  rules: RuleFile,
  notes: Notes,
): readonly SizedDraft[] | null {
  const from = rules.sizes.findIndex((one) => one.toUpperCase() === size.toUpperCase())
  if (from < 0) return null
  const index = indexTags(read.draft.tags)
  tellTags(name, read.draft, index, rules, notes)
  const grade = graderOf(read, index, rules, from)
  const degrees = axisOf(read, grade, { from, last: rules.sizes.length - 1 })
  if (degrees !== 0) {
    notes.guess({ code: 'grade-axis-turned', piece: name, degrees: Math.round(degrees * 10) / 10 })
  }
  return rules.sizes.map((target, to) => ({
    size: target,
    line: read.outline.line,
    draft: to === from ? read.draft : grade(to, degrees),
  }))
}

type Grader = (to: number, degrees: number) => Draft

function graderOf(
  { draft }: BlockRead,
  index: TagIndex,
  { rules }: RuleFile,
  from: number,
): Grader {
  const growths = new Map(rules.map((rule) => [rule.rule, rule.growths]))
  return (to, degrees) => {
    const turn = turnedBy(degrees)
    return gradeDraft(draft, index, (rule): Growth | null => {
      const steps = growths.get(rule)
      const [end, start] = [steps?.[to], steps?.[from]]
      if (!end || !start) return null
      const growth: Growth = [end[0] - start[0], end[1] - start[1]]
      return degrees === 0 ? growth : (allMoved(turn, [growth])[0] ?? growth)
    })
  }
}

interface SizeRange {
  readonly from: number
  readonly last: number
}

function axisOf(read: BlockRead, grade: Grader, { from, last }: SizeRange): number {
  const { draft, gradeAxis: axis } = read
  const outlineIn = (to: number, degrees: number) =>
    to === from ? draft.cut : grade(to, degrees).cut
  return gradeAxis(draft.tags.length > 0 ? axis : null, (degrees) => ({
    smallest: outlineIn(0, degrees),
    drawn: draft.cut,
    largest: outlineIn(last, degrees),
  }))
}

function tellTags(
  piece: string,
  draft: Draft,
  index: TagIndex,
  { rules }: RuleFile,
  notes: Notes,
): void {
  if (draft.tags.length === 0) notes.guess({ code: 'not-graded', piece })
  const growths = new Map(rules.map((rule) => [rule.rule, JSON.stringify(rule.growths)]))
  const points = index.doubled.filter(
    (two) => growths.get(two.kept) !== growths.get(two.left),
  ).length
  if (points > 0) notes.warn({ code: 'two-rules-at-point', piece, points })
  const tags = looseTags(draft, index)
  if (tags > 0) notes.warn({ code: 'tag-off-outline', piece, tags })
  const missing = new Set(
    draft.tags.map(({ rule }) => rule).filter((rule) => !growths.has(rule) && rule !== still),
  )
  for (const rule of missing) notes.warn({ code: 'rule-missing', piece, rule })
}
