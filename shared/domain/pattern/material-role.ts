import type { MaterialRole } from './pattern.ts'

const words: readonly (readonly [MaterialRole, RegExp])[] = [
  ['fusing', /\b(IL|INTERLIN\w*|FUS\w*|INTERFAC\w*|CANVAS|WADDING)\b/i],
  ['lining', /\b(LINING|LIN|POCKETING|PCKTING)\b/i],
  ['rib', /\b(RIB|RIBBING|NECKRIB)\b/i],
  ['trim', /\b(TRIM|TRIMS|CONTRAST)\b/i],
  ['shell', /\b(SHL|SHELL|SELF|MAIN|FABRIC|BODY FABRIC|OUTER)\b/i],
]

/** The role that a file's words for a material stand for; null where they say nothing we know. */
export function materialRoleOf(text: string): MaterialRole | null {
  return words.find(([, word]) => word.test(text))?.[0] ?? null
}
