import type { Random } from './random.ts'

/** How a first plan chooses among the jobs that are ready. */
export interface Choosing {
  /** How many minutes later than the first that could start a job may still be taken. */
  readonly near: number
  /** Minutes of slack that a minute of changeover is worth. */
  readonly worth: number
  /** Minutes by which a job is wanted ahead of a fixed booking that follows it, which cannot wait as a launch can. */
  readonly ahead: number
}

/** Patient and less patient with changeovers: which of them suits a floor only shows in what comes of it. */
export const FIRST: Choosing = { near: 60, worth: 60, ahead: 0 }
export const OTHERS: readonly Choosing[] = [60, 240, 1000].flatMap((near) =>
  [0, 2, 5].flatMap((days) => [200, 600].map((worth) => ({ near, worth, ahead: days * 1440 }))),
)

export function drawnChoosing(random: Random): Choosing {
  const ahead = random.below(6) * 1440
  return { near: 30 << random.below(6), worth: 50 << random.below(5), ahead }
}
