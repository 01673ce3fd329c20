import type { FileUnits } from '../../../shared/domain/pattern.ts'
import type { PatternRefusal } from '../../../shared/domain/pattern-trouble.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import type { BlockRead } from './aama-block.ts'
import { type SystemText, wordOf } from './aama-text.ts'
import type { Notes } from './notes.ts'
import type { RuleFile } from './rul-read.ts'

/** The rules, when they belong to this drawing; null when there are none or none are needed; refused when they are another's. */
export function fittingRules(
  drawing: string,
  style: SystemText,
  blocks: readonly BlockRead[],
  rules: RuleFile | null,
  units: FileUnits,
  notes: Notes,
): Result<RuleFile | null, PatternRefusal> {
  const tags = blocks.flatMap(({ draft }) => draft.tags.map(({ rule }) => rule))
  const table = wordOf(style, 'grade rule table')
  if (!rules) {
    if (tags.length > 0) notes.warn({ code: 'rules-not-supplied', tags: tags.length, table })
    return ok(null)
  }
  if (tags.length === 0) {
    notes.warn({ code: 'rules-not-needed', file: rules.file })
    return ok(null)
  }
  const others = otherRules(drawing, style, tags, rules)
  if (others) return refuse(others)
  tellDifferences(table, rules, units, notes)
  return ok(rules)
}

function otherRules(
  drawing: string,
  style: SystemText,
  tags: readonly string[],
  rules: RuleFile,
): PatternRefusal | null {
  const blame = {
    code: 'other-rules',
    file: rules.file,
    line: 0,
    rules: rules.file,
    drawing,
  } as const
  const known = new Set(rules.rules.map(({ rule }) => rule))
  if (!tags.some((tag) => known.has(tag))) return { ...blame, by: 'rule-numbers' }
  const sample = wordOf(style, 'sample size')?.toUpperCase()
  const isListed = rules.sizes.some((size) => size.toUpperCase() === sample)
  return sample === undefined || isListed ? null : { ...blame, by: 'base-size' }
}

function tellDifferences(
  table: string | null,
  rules: RuleFile,
  units: FileUnits,
  notes: Notes,
): void {
  if (table && rules.name && plain(table) !== plain(rules.name)) {
    notes.warn({ code: 'other-rule-table', drawing: table, rules: rules.name })
  }
  if (rules.units && rules.units !== units) {
    notes.warn({ code: 'other-rule-units', drawing: units, rules: rules.units })
  }
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
