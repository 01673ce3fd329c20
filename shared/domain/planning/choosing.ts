/** How a first plan chooses among the jobs that are ready. */
export interface Choosing {
  /** How many minutes later than the first that could start a job may still be taken. */
  readonly near: number
  /** Minutes of slack that a minute of changeover is worth. */
  readonly worth: number
  /** Minutes for which a job rather waits for another station than have a minute of changeover. */
  readonly patience: number
  /** Minutes by which a job is wanted ahead of a fixed booking that follows it, which cannot wait as a launch can. */
  readonly ahead: number
  /** Whether a job that may never precede something fixed is taken to be followed by another, so that it finds a place before it. */
  readonly trusting: boolean
}

/** Patient and less patient with changeovers: which of them suits a floor only shows in what comes of it. */
export const FIRST: Choosing = { near: 240, worth: 60, patience: 10, ahead: 0, trusting: false }
/** For whoever asks for the first window: whatever can start soonest, where it is through first. */
export const SOONEST: Choosing = { near: 0, worth: 0, patience: 0, ahead: 0, trusting: false }

const inTurn = (
  patiences: readonly number[],
  worths: readonly number[],
  rest: Omit<Choosing, 'patience' | 'worth'>,
) =>
  patiences.flatMap((patience) => worths.map((worth): Choosing => ({ ...rest, patience, worth })))

export const OTHERS: readonly Choosing[] = [
  ...inTurn([0, 30], [60, 200, 600], { near: 240, ahead: 0, trusting: false }),
  ...inTurn([0, 3, 30], [200, 600], { near: 1000, ahead: 2880, trusting: false }),
  ...inTurn([0, 30], [60, 600], { near: 240, ahead: 0, trusting: true }),
]
