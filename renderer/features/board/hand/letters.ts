/** What letters and digits do on the board while nothing is in the hand; the list of keys is made from this. */
export const LETTERS = {
  1: 'hour',
  2: 'day',
  3: 'week',
  t: 'now',
  '[': 'earlier',
  ']': 'later',
  x: 'choose',
  l: 'lock',
  u: 'unschedule',
  s: 'place',
  n: 'conflict',
} as const

export type LetterAct = (typeof LETTERS)[keyof typeof LETTERS]

export function letterOf(key: string): LetterAct | null {
  const letters: Readonly<Record<string, LetterAct>> = LETTERS
  return letters[key.toLowerCase()] ?? null
}
