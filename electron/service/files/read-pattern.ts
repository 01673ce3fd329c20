import type { ChosenFile } from '../../../shared/contract/module-import.ts'
import type { Pattern } from '../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../shared/domain/pattern/pattern-trouble.ts'
import { type Result, refuse } from '../../../shared/domain/result.ts'
import { readAama } from './aama/aama-read.ts'
import { readRules } from './aama/rul-read.ts'
import { decodeText } from './decode-text.ts'
import { patternLimits } from './dxf/dxf-limits.ts'
import { readDrawing } from './dxf/dxf-read.ts'
import { foreignFormat } from './foreign-format.ts'
import { type Notes, openNotes } from './notes.ts'
import { readGarmentCode } from './outlines/garmentcode-read.ts'
import { readSvg } from './outlines/svg-read.ts'
import type { Watch } from './watch.ts'

/** Reads one pattern: a DXF drawing with its RUL grade file when there is one, a GarmentCode specification or an SVG picture. Nothing is read by half. */
export function readPattern(
  files: readonly ChosenFile[],
  watch: Watch,
): Result<Pattern, PatternRefusal> {
  const bad = files.map(unreadable).find((refusal) => refusal !== null)
  if (bad) return refuse(bad)
  const [drawings, rules] = [files.filter((file) => !isRules(file)), files.filter(isRules)]
  const [drawing, rule] = [drawings[0], rules[0]]
  if (!drawing) return refuse({ code: 'no-pattern-file', file: rule?.name ?? '', line: 0 })
  const other = drawings[1] ?? rules[1]
  if (other) {
    return refuse({ code: 'many-pattern-files', file: drawing.name, line: 0, other: other.name })
  }
  return readWithRules(drawing, rule ?? null, watch)
}

function isRules({ name, bytes }: ChosenFile): boolean {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 4000))
  return /\.rul$/i.test(name) || /^\s*RULE\s*:\s*DELTA/im.test(begin)
}

/** What can be told from a file's size and first bytes. */
function unreadable({ name: file, bytes }: ChosenFile): PatternRefusal | null {
  const most = patternLimits.bytes
  if (bytes.length > most) return { code: 'too-big', file, line: 0, bytes: bytes.length, most }
  if (bytes.length === 0) return { code: 'empty', file, line: 0 }
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 22))
  if (begin.startsWith('AutoCAD Binary DXF')) return { code: 'binary-drawing', file, line: 0 }
  if (/^AC10\d\d/.test(begin)) return { code: 'autocad-drawing', file, line: 0 }
  const format = foreignFormat(bytes)
  if (format) return { code: 'other-format', file, line: 0, format }
  const isBinary = bytes.subarray(0, 1024).filter((byte) => byte === 0).length > 512
  return isBinary ? { code: 'not-a-drawing', file, line: 1 } : null
}

function readWithRules(
  drawing: ChosenFile,
  rule: ChosenFile | null,
  watch: Watch,
): Result<Pattern, PatternRefusal> {
  const notes = openNotes()
  const text = textOf(drawing, notes)
  if (/^\s*\{/.test(text)) return readGarmentCode(drawing.name, text, notes, watch)
  if (/^\s*<(\?xml|!DOCTYPE svg|!--|svg)/i.test(text))
    return readSvg(drawing.name, text, notes, watch)
  const read = readDrawing(drawing.name, text, watch)
  if (!read.ok) return read
  const rules = rule && readRules(rule.name, textOf(rule, notes), notes)
  if (rules && !rules.ok) return rules
  return readAama(read.value, { rules: rules?.value ?? null, units: drawing.units }, notes, watch)
}

function textOf({ name, bytes }: ChosenFile, notes: Notes): string {
  const { text, encoding } = decodeText(bytes)
  if (encoding !== 'utf-8') notes.guess({ code: 'encoding', file: name, encoding })
  return text
}
