import type { Segment } from '../../../shared/domain/geometry.ts'
import type { PieceGeometry } from '../../../shared/domain/pattern.ts'
import type { Draft } from './aama-draft.ts'
import { finishDraft } from './aama-geometry.ts'
import { gradeDraft, indexTags, looseTags } from './aama-grade.ts'
import type { Nest, SizedBlock } from './aama-nest.ts'
import type { Notes } from './notes.ts'
import type { RuleFile } from './rul-read.ts'

export interface PieceSizes {
  readonly sizes: readonly PieceGeometry[]
  readonly onFold: boolean
}

/** Every size of a piece: as drawn, or, where one size only is drawn and rules are there, by grading it. */
export function sizesOf(
  nest: Nest,
  base: SizedBlock,
  rules: RuleFile | null,
  notes: Notes,
): PieceSizes {
  const drafts = rules && nest.blocks.length === 1 ? gradedDrafts(base, rules, notes) : null
  const sized = drafts ?? drawnDrafts(nest, base, notes)
  const finished = sized.map(({ size, draft, line }) =>
    finishDraft(draft, { piece: nest.name, size, line }, notes),
  )
  return {
    sizes: finished.map(({ geometry }) => geometry),
    onFold: finished.some(({ onFold }) => onFold),
  }
}

interface SizedDraft {
  readonly size: string
  readonly draft: Draft
  readonly line: number
}

/** Null where nothing can be graded: a size that the rules do not know. A piece without tags is the same in all sizes. */
function gradedDrafts(
  { name, size, read }: SizedBlock,
  rules: RuleFile,
  notes: Notes,
): readonly SizedDraft[] | null {
  const from = rules.sizes.findIndex((one) => one.toUpperCase() === size.toUpperCase())
  if (from < 0) return null
  if (read.draft.tags.length === 0) notes.guess({ code: 'not-graded', piece: name })
  tellAxis(name, read.gradeAxis, notes)
  const index = indexTags(read.draft.tags)
  if (index.doubled > 0) {
    notes.warn({ code: 'two-rules-at-point', piece: name, points: index.doubled })
  }
  const tags = looseTags(read.draft, index)
  if (tags > 0) notes.warn({ code: 'tag-off-outline', piece: name, tags })
  const growths = new Map(rules.rules.map((rule) => [rule.rule, rule.growths]))
  tellMissingRules(name, read.draft, growths, notes)
  return rules.sizes.map((target, to) => ({
    size: target,
    line: read.outline.line,
    draft:
      to === from
        ? read.draft
        : gradeDraft(read.draft, index, (rule) => {
            const steps = growths.get(rule)
            const [end, start] = [steps?.[to], steps?.[from]]
            return end && start ? [end[0] - start[0], end[1] - start[1]] : null
          }),
  }))
}

/** Growths are taken along the drawing's own axes; a grade line that lies otherwise is told. */
function tellAxis(piece: string, axis: Segment | null, notes: Notes): void {
  if (!axis) return
  const [[fromX, fromY], [toX, toY]] = axis
  const degrees = Math.round((Math.atan2(toY - fromY, toX - fromX) * 1800) / Math.PI) / 10
  if (Math.abs(degrees) > 1) notes.guess({ code: 'grade-axis-turned', piece, degrees })
}

function tellMissingRules(
  piece: string,
  { tags }: Draft,
  growths: ReadonlyMap<string, unknown>,
  notes: Notes,
): void {
  const missing = new Set(tags.map(({ rule }) => rule).filter((rule) => !growths.has(rule)))
  for (const rule of missing) notes.warn({ code: 'rule-missing', piece, rule })
}

/** Graded sizes may leave out their notches; where the vertices correspond, the base size's are carried over. */
function drawnDrafts(nest: Nest, base: SizedBlock, notes: Notes): readonly SizedDraft[] {
  const drafts = nest.blocks.map(({ size, read }) => ({
    size,
    line: read.outline.line,
    draft: read.draft,
  }))
  const bare = drafts.filter(({ draft }) => isBare(draft, base.read.draft))
  if (bare.length === 0) return drafts
  notes.guess({ code: 'notches-from-base', piece: nest.name, sizes: bare.length })
  return drafts.map((sized) =>
    bare.includes(sized) ? { ...sized, draft: withNotchesOf(base.read.draft, sized.draft) } : sized,
  )
}

function isBare(draft: Draft, base: Draft): boolean {
  return (
    draft.notches.length === 0 && base.notches.length > 0 && draft.cut.length === base.cut.length
  )
}

/** Every notch goes as far as the outline beside it went. */
function withNotchesOf(base: Draft, draft: Draft): Draft {
  const tags = base.cut.map((at, index) => ({ at, rule: String(index), layer: '1', line: 0 }))
  const moved = gradeDraft(base, indexTags(tags), (rule) => {
    const [from, to] = [base.cut[Number(rule)]!, draft.cut[Number(rule)]!]
    return [to[0] - from[0], to[1] - from[1]]
  })
  return { ...draft, notches: moved.notches.map((notch) => ({ ...notch, carried: true })) }
}
