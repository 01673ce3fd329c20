import type { Kind } from '../kind.ts'

const REVISION_STATES = ['draft', 'in-review', 'released', 'withdrawn'] as const
export type RevisionState = (typeof REVISION_STATES)[number]

/** A, B, C ... Z, AA. */
export type Letter = Kind<string, 'Letter'>

export const FIRST_LETTER = 'A' as Letter

export function nextLetter(letter: Letter): Letter {
  const head = letter.slice(0, -1) as Letter
  const last = letter.charCodeAt(letter.length - 1)
  if (last < 'Z'.charCodeAt(0)) return `${head}${String.fromCharCode(last + 1)}` as Letter
  return `${head ? nextLetter(head) : 'A'}A` as Letter
}

/** It may still change, and there is one such revision at a time. */
export function isUnreleased({ state }: { readonly state: RevisionState }): boolean {
  return state === 'draft' || state === 'in-review'
}

/** What a revision has until somebody releases it. */
export const UNRELEASED = {
  state: 'draft',
  contentHash: null,
  releasedAt: null,
  releasedBy: null,
  reason: null,
} as const

/** Compares letters in their order of issue: Z comes before AA. */
export function byLetter(a: { readonly letter: Letter }, b: { readonly letter: Letter }): number {
  return a.letter.length - b.letter.length || a.letter.localeCompare(b.letter)
}

/** The letter of what comes after all of these; the first where there are none. */
export function letterAfter(revisions: readonly { readonly letter: Letter }[]): Letter {
  const last = revisions.toSorted(byLetter).at(-1)
  return last ? nextLetter(last.letter) : FIRST_LETTER
}
