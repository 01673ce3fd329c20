import type { Growth } from '../../../../shared/domain/pattern/grading.ts'
import type { FileUnits } from '../../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Notes } from '../notes.ts'
import type { Nest } from './aama-nest.ts'
import { type SystemText, wordOf } from './aama-text.ts'
import { millimetresPer, writtenUnits } from './aama-units.ts'
import type { RuleFile } from './rul-read.ts'

/** The rules, when they belong to this drawing; null when there are none or none are needed; refused when they are another's. */
export function fittingRules(
  drawing: string,
  style: SystemText,
  nests: readonly Nest[],
  rules: RuleFile | null,
  units: FileUnits,
  notes: Notes,
): Result<RuleFile | null, PatternRefusal> {
  const tags = tagsOf(nests)
  const table = wordOf(style, 'grade rule table')
  if (!rules) {
    const wanting = tagsOf(nests.filter(({ blocks }) => blocks.length === 1)).length
    if (wanting > 0) notes.warn({ code: 'rules-not-supplied', tags: wanting, table })
    return ok(null)
  }
  if (tags.length === 0) {
    notes.warn({ code: 'rules-not-needed', file: rules.file })
    return ok(null)
  }
  const others = otherRules(drawing, style, tags, rules)
  if (others) return refuse(others)
  const inUnits = asCounted(rules, style, units)
  tellDifferences(table, inUnits, units, notes)
  return ok(inUnits)
}

function tagsOf(nests: readonly Nest[]): readonly string[] {
  return nests.flatMap(({ blocks }) =>
    blocks.flatMap(({ read }) => read.draft.tags.map(({ rule }) => rule)),
  )
}

/** Where the drawing's written units were not believed, rules that say the same are as little. */
function asCounted(rules: RuleFile, style: SystemText, units: FileUnits): RuleFile {
  const written = writtenUnits(wordOf(style, 'units') ?? '') ?? units
  if (written === units || (rules.units ?? written) !== written) return rules
  const by = millimetresPer[units] / millimetresPer[written]
  const scaled = rules.rules.map(({ rule, growths }) => ({
    rule,
    growths: growths.map(([x, y]): Growth => [x * by, y * by]),
  }))
  return { ...rules, units, rules: scaled }
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
