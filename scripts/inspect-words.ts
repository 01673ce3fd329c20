import { patternRefusalSentence } from '../shared/domain/pattern/pattern-refusal-words.ts'
import type { PatternRefusal } from '../shared/domain/pattern/pattern-trouble.ts'

export type InspectRefusal =
  | PatternRefusal
  | { readonly code: 'not-there'; readonly file: string; readonly line: 0 }

/** Why a file was not read, in one sentence with file, line and cause. */
export function refusalSentence(refusal: InspectRefusal): string {
  return refusal.code === 'not-there'
    ? `${refusal.file}: there is no such file, or it may not be read.`
    : patternRefusalSentence(refusal)
}
