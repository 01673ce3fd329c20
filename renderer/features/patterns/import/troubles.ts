import type {
  PatternGuess,
  PatternWarning,
} from '../../../../shared/domain/pattern/pattern-trouble.ts'

export type Trouble = PatternGuess | PatternWarning

/** One trouble of one piece, in as many sizes as it has it: told once. */
export interface Told<Kind extends Trouble> {
  readonly trouble: Kind
  readonly sizes: readonly string[]
}

export function toldOnce<Kind extends Trouble>(troubles: readonly Kind[]): readonly Told<Kind>[] {
  const told = new Map<string, { readonly trouble: Kind; readonly sizes: string[] }>()
  for (const trouble of troubles) {
    const key = keyOf(trouble)
    const before = told.get(key)
    const sizes = 'size' in trouble ? [trouble.size] : []
    if (before) before.sizes.push(...sizes)
    else told.set(key, { trouble, sizes })
  }
  return [...told.values()]
}

/** Where only the size differs, the trouble is the same. */
function keyOf(trouble: Trouble): string {
  if (!('size' in trouble && 'piece' in trouble)) return JSON.stringify(trouble)
  return `${trouble.code} ${trouble.piece}`
}

/** in M, or: in XS, S, M, or: in 9 sizes */
export function inSizes(sizes: readonly string[]): string {
  if (sizes.length === 0) return ''
  return sizes.length > 6 ? `in ${sizes.length} sizes` : `in ${sizes.join(', ')}`
}
