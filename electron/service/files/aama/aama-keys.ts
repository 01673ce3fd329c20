import type { PatternWarning } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import type { SystemText } from './aama-text.ts'

const known: ReadonlySet<string> = new Set([
  'piece name',
  'size',
  'size name',
  'sample size',
  'quantity',
  'material',
  'fabric',
  'category',
  'annotation',
  'rotation',
  'flip',
  'tilt',
  'fold',
  'style name',
  'creation date',
  'creation time',
  'author',
  'product',
  'version',
  'grade rule table',
  'units',
  'curve tolerance',
  'tolerance',
  'number of sizes',
  'size list',
  // What a notch hangs on, as an attribute: D6673-10.
  'link',
])

const standard = /^(astm|ansi)\b/

/** Keys that no standard and no system we know of defines: told, not guessed; each once. */
export function unknownKeys(texts: readonly SystemText[]): readonly PatternWarning[] {
  const strange = new Map<string, number>()
  for (const { values } of texts) {
    for (const [key, { line }] of values) {
      if (!known.has(key) && !standard.test(key) && !strange.has(key)) strange.set(key, line)
    }
  }
  return [...strange].slice(0, 100).map(([key, line]) => ({ code: 'unknown-key', key, line }))
}
