/** A key as the window hears it; `at` in milliseconds. */
export interface Stroke {
  readonly key: string
  readonly code: string
  readonly at: number
}

/** Scanners type a character in 7 to 60 ms, hands in 100 to 200. */
const LEAST = 6
const MEAN_GAP = 35
const MOST_GAP = 80
const CODE = /^[A-Z]{1,2}[0-9A-Z-]+$/
const ANYTHING = /^[A-Z]\S+$/

/** Whether a key comes so soon after the last that one hand typed both. */
export function follows(strokes: readonly Stroke[], at: number): boolean {
  const last = strokes.at(-1)
  return last !== undefined && at - last.at <= MOST_GAP
}

/**
 * What a scanner typed with these keys; null when a hand did. A scanner set to another keyboard than this PC's is read by
 * where its keys lie, as on a US keyboard.
 */
export function scanOf(strokes: readonly Stroke[]): string | null {
  const [first, last] = [strokes[0], strokes.at(-1)]
  if (!first || !last || strokes.length < LEAST) return null
  if (strokes.some((one, index) => index > 0 && !follows(strokes.slice(0, index), one.at)))
    return null
  if ((last.at - first.at) / (strokes.length - 1) > MEAN_GAP) return null
  const byKey = strokes
    .map(({ key }) => key.replace(/[a-z]/, (sign) => sign.toUpperCase()))
    .join('')
  const byPlace = strokes.map(({ code }) => placeOf(code)).join('')
  const code = [byKey, byPlace].find((text) => CODE.test(text))
  return code ?? (ANYTHING.test(byKey) ? byKey : null)
}

/** What lies there on a US keyboard; a blank for what no code of ours has. */
function placeOf(code: string): string {
  if (code === 'Minus') return '-'
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1] ?? ' '
}
