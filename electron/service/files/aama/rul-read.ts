import type { Growth } from '../../../../shared/domain/pattern/grading.ts'
import type { FileUnits, GradeTable } from '../../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { capitalSize } from '../../../../shared/domain/pattern/size-order.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import { patternLimits } from '../dxf/dxf-limits.ts'
import type { Notes } from '../notes.ts'
import { ruleNumber } from './aama-text.ts'
import { millimetresPer, writtenUnits } from './aama-units.ts'
import { numbersIn, ruleSizes } from './rul-numbers.ts'

/** A grade rule file, in millimetres; a rule's growths stand in the order of the sizes. */
export interface RuleFile extends GradeTable {
  readonly file: string
  readonly units: FileUnits | null
}

interface RuleText {
  readonly rule: string
  readonly line: number
  readonly text: string[]
}

interface RuleLines {
  readonly header: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  readonly rules: readonly RuleText[]
}

export function readRules(
  file: string,
  text: string,
  notes: Notes,
): Result<RuleFile, PatternRefusal> {
  const { header, rules } = splitLines(text)
  const list = header.get('size list')
  if (!list?.value) return refuse(badRules(file, 'no-size-list', 0, ''))
  const count = Number(header.get('number of sizes')?.value ?? Number.NaN)
  const listed = ruleSizes(list.value.slice(0, 4000), Number.isNaN(count) ? null : count)
  if (!listed) return refuse(badRules(file, 'size-count', list.line, list.value))
  const sizes = listed.map(capitalSize)
  const sample = header.get('sample size')
  const base = sizes.find((size) => size.toUpperCase() === sample?.value.toUpperCase())
  if (base === undefined) {
    return refuse(badRules(file, 'sample-size', sample?.line ?? 0, sample?.value ?? ''))
  }
  if (rules.length === 0) return refuse(badRules(file, 'no-rules', 0, ''))
  const most = patternLimits.rules
  if (rules.length > most) return refuse({ code: 'too-many', what: 'rules', most, file, line: 0 })
  const name = header.get('grade rule table')?.value || null
  const units = writtenUnits(header.get('units')?.value ?? '')
  const shape = {
    sizes: sizes.length,
    base: sizes.indexOf(base),
    factor: millimetresPer[units ?? 'mm'],
  }
  const read = rules.flatMap((rule) => ruleOf(rule, shape, notes))
  return ok({ file, name, units, sizes, base, rules: read })
}

function badRules(
  file: string,
  cause: 'no-size-list' | 'no-rules' | 'size-count' | 'sample-size',
  line: number,
  text: string,
): PatternRefusal {
  return { code: 'bad-rules', file, line, cause, text: text.slice(0, 80) }
}

/** Header lines are `KEY: value`, values may wrap; then each `RULE: DELTA n` with its figures until the next or END. */
function splitLines(text: string): RuleLines {
  const header = new Map<string, { value: string; line: number }>()
  const rules: RuleText[] = []
  let key = ''
  const lines = text.split(/\r\n|\r|\n/)
  for (const [index, content] of lines.entries()) {
    if (/^\s*END\s*$/i.test(content) && rules.length > 0) break
    const rule = /^\s*RULE\s*:?\s*DELTA\s*:?\s*#?\s*([\w.-]{1,40})(.*)$/i.exec(content)
    const pair = pairOf(content)
    if (rule) rules.push({ rule: ruleNumber(rule[1]!), line: index + 1, text: [rule[2] ?? ''] })
    else if (rules.length > 0) rules.at(-1)!.text.push(content)
    else if (pair) {
      key = pair.key
      if (!header.has(key)) header.set(key, { value: pair.value, line: index + 1 })
    } else if (key === 'size list' && content.trim() && content.length < 4000) {
      const begun = header.get(key)!
      header.set(key, { ...begun, value: `${begun.value} ${content.trim()}` })
    }
  }
  return { header, rules }
}

/** Only the beginning of a line can be a header's: a hostile one is not looked through. */
function pairOf(content: string): { readonly key: string; readonly value: string } | null {
  const colon = content.slice(0, 100).indexOf(':')
  const key = content.slice(0, colon).trim().toLowerCase().replace(/\s+/g, ' ')
  return colon > 0 && /^[a-z]/.test(key)
    ? { key, value: content.slice(colon + 1, 4000).trim() }
    : null
}

interface RuleShape {
  readonly sizes: number
  readonly base: number
  readonly factor: number
}

/** Growths are from the sample size, where they are nought; a table that says otherwise is brought there. */
function ruleOf({ rule, line, text }: RuleText, { sizes, base, factor }: RuleShape, notes: Notes) {
  const numbers = numbersIn(text.join('\n').replace(/#[^\n]*/g, ''), sizes * 2)
  if (!numbers) {
    notes.warn({ code: 'rule-short', rule, line })
    return []
  }
  const [baseX, baseY] = [numbers[base * 2]!, numbers[base * 2 + 1]!]
  if (Math.abs(baseX) + Math.abs(baseY) > 1e-9) notes.warn({ code: 'base-not-zero', rule, line })
  const growths = Array.from(
    { length: sizes },
    (_, size): Growth => [
      (numbers[size * 2]! - baseX) * factor,
      (numbers[size * 2 + 1]! - baseY) * factor,
    ],
  )
  return [{ rule, growths }]
}
