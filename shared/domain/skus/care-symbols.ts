import type { CareStep } from './care.ts'

/** A symbol of ISO 3758 as strokes on a field of 24 by 24, in our own drawing. */
export interface CareSymbol {
  readonly strokes: string
  /** Filled, not stroked: the dots of irons and dryers. */
  readonly dots: string
  readonly text: string
}

const CROSS = 'M3 3L21 21M21 3L3 21'
const TUB = 'M2 6L5 19H19L22 6M2 8Q4.5 5.5 7 8T12 8T17 8T22 8'
const SQUARE = 'M3 3H21V21H3Z'
const CIRCLE = 'M12 3.5A8.5 8.5 0 1 1 12 20.5A8.5 8.5 0 1 1 12 3.5Z'
const BASES: Readonly<Record<CareStep, string>> = {
  wash: TUB,
  bleach: 'M12 3L22 20H2Z',
  tumble: `${SQUARE}M12 5A7 7 0 1 1 12 19A7 7 0 1 1 12 5Z`,
  dry: SQUARE,
  iron: 'M2 18H22L19 7H8M2 18Q3 11 11 11H20',
  clean: CIRCLE,
}
const HAND = 'M8 12L11 9.5L16 12.5M10 13L14 16.5L17 14'
const UPRIGHT = { line: 'M12 7V17', drip: 'M9.5 7V17M14.5 7V17' } as const
const FLAT = { flat: 'M7 12H17', drip: 'M7 9.5H17M7 14.5H17' } as const

/** The symbol of a step; the words of it are `careWords`. */
export function careSymbol(step: CareStep, value: string): CareSymbol {
  const [main = '', ...how] = value.split('-')
  if (main === 'no') return { strokes: BASES[step] + CROSS, dots: '', text: '' }
  return {
    strokes: BASES[step] + insideOf(step, value, main) + barsOf(step, how),
    dots: dotsOf(step, main),
    text: textOf(step, main),
  }
}

function insideOf(step: CareStep, value: string, main: string): string {
  if (step === 'wash') return main === 'hand' ? HAND : ''
  if (step === 'bleach') return main === 'oxygen' ? 'M8.5 20L14 9M13 20L17 12.5' : ''
  if (step !== 'dry') return ''
  const isFlat = value.includes('flat')
  const isDrip = value.includes('drip')
  const flat = isDrip ? FLAT.drip : FLAT.flat
  const upright = isDrip ? UPRIGHT.drip : UPRIGHT.line
  return (isFlat ? flat : upright) + (value.includes('shade') ? 'M3 9L9 3' : '')
}

/** A bar under a symbol is a mild process, two are a very mild one. */
function barsOf(step: CareStep, how: readonly string[]): string {
  if (step === 'dry' || how.length === 0) return ''
  return how.includes('very') ? 'M5 21.5H19M5 23.5H19' : 'M5 22H19'
}

function dotsOf(step: CareStep, main: string): string {
  const count = { low: 1, normal: 2, medium: 2, high: 3 }[main] ?? 0
  const [middle, y, apart] = step === 'iron' ? [12.5, 14.5, 3] : [12, 12, 4]
  return Array.from({ length: count }, (_, at) => {
    const x = middle + (at - (count - 1) / 2) * apart
    return `M${x - 1.1} ${y}a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0Z`
  }).join('')
}

function textOf(step: CareStep, main: string): string {
  if (step === 'wash') return main === 'hand' ? '' : main
  return step === 'clean' ? main : ''
}
