/** A bold capital and a letter of the line below it, on the screen. */
const NAME_LETTER = 7.2
const WORD_LETTER = 5.6
/** Two lines; one line; and the fewest letters that still say which piece it is. */
const TWO_LINES = 44
const ONE_LINE = 14
const FEWEST = 3
/** A name may stand over both outlines by this much rather than be cut short. */
const OVER = 8

export interface LabelPlace {
  readonly name: string
  /** Upwards, as pattern makers write on what is long and narrow. */
  readonly turned: 'no' | 'yes'
  readonly hasWords: boolean
}

/** Where a piece of so many pixels has room for its name: across, else along it, else cut short, else nowhere. */
export function placeLabel(
  name: string,
  words: string,
  wide: number,
  high: number,
): LabelPlace | null {
  const length = name.length * NAME_LETTER
  if (length <= wide + OVER && high >= ONE_LINE) {
    return { name, turned: 'no', hasWords: isRoomy(words, wide, high) }
  }
  if (length <= high + OVER && wide >= ONE_LINE) {
    return { name, turned: 'yes', hasWords: isRoomy(words, high, wide) }
  }
  const letters = Math.floor(wide / NAME_LETTER) - 1
  if (letters < FEWEST || high < ONE_LINE) return null
  return { name: `${name.slice(0, letters)}…`, turned: 'no', hasWords: false }
}

const isRoomy = (words: string, along: number, across: number): boolean =>
  along > words.length * WORD_LETTER && across > TWO_LINES
