import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import type { Notes } from '../notes.ts'
import type { Draft } from './aama-draft.ts'
import { finishDraft } from './aama-geometry.ts'
import { gradeDraft, indexTags } from './aama-grade.ts'
import type { Nest, SizedBlock } from './aama-nest.ts'
import { gradedDrafts } from './aama-rule-sizes.ts'
import { withUnmirroredOf } from './aama-unmirrored.ts'
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

/** One size of a piece, not yet unfolded. */
export interface SizedDraft {
  readonly size: string
  readonly draft: Draft
  readonly line: number
}

/** Graded sizes may leave out their notches; where the vertices correspond, the base size's are carried over. */
function drawnDrafts(nest: Nest, base: SizedBlock, notes: Notes): readonly SizedDraft[] {
  const drafts = nest.blocks.map(({ size, read }) => ({
    size,
    line: read.outline.line,
    draft: withUnmirroredOf(base.read.draft, read.draft),
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
