/** Symbols of ISO 3758 in the order that it gives them, by what they stand for. */
export const CARE = {
  wash: [
    '95',
    '70',
    '60',
    '60-mild',
    '50',
    '50-mild',
    '40',
    '40-mild',
    '40-very-mild',
    '30',
    '30-mild',
    '30-very-mild',
    'hand',
    'no',
  ],
  bleach: ['any', 'oxygen', 'no'],
  tumble: ['normal', 'low', 'no'],
  dry: [
    'line',
    'drip',
    'flat',
    'drip-flat',
    'line-shade',
    'drip-shade',
    'flat-shade',
    'drip-flat-shade',
  ],
  iron: ['high', 'medium', 'low', 'no'],
  clean: ['P', 'P-mild', 'F', 'F-mild', 'W', 'W-mild', 'W-very-mild', 'no'],
} as const

export type CareStep = keyof typeof CARE
export type Care = { readonly [Step in CareStep]: (typeof CARE)[Step][number] | null }

export const CARE_STEPS = Object.keys(CARE) as readonly CareStep[]

const WORDS: { readonly [Step in CareStep]: Readonly<Record<string, string>> } = {
  wash: { no: 'do not wash', hand: 'wash by hand, 40 °C at most' },
  bleach: { any: 'any bleach', oxygen: 'oxygen bleach only', no: 'do not bleach' },
  tumble: { normal: 'tumble dry, 80 °C', low: 'tumble dry low, 60 °C', no: 'do not tumble dry' },
  dry: {
    line: 'line dry',
    drip: 'drip line dry',
    flat: 'dry flat',
    'drip-flat': 'drip dry flat',
    'line-shade': 'line dry in the shade',
    'drip-shade': 'drip line dry in the shade',
    'flat-shade': 'dry flat in the shade',
    'drip-flat-shade': 'drip dry flat in the shade',
  },
  iron: {
    high: 'iron at 200 °C',
    medium: 'iron at 150 °C',
    low: 'iron at 110 °C, no steam',
    no: 'do not iron',
  },
  clean: { no: 'do not dry clean' },
}

/** A symbol in words, as it stands where symbols are not enough. */
export function careWords(step: CareStep, value: string): string {
  const said = WORDS[step][value]
  if (said) return said
  const [main, ...how] = value.split('-')
  const gently = how.length > 0 ? `, ${how.join(' ')} process` : ''
  if (step === 'wash') return `wash at ${main} °C${gently}`
  const way = main === 'W' ? 'professional wet clean' : `professional dry clean ${main}`
  return way + gently
}

/** What is to be done, step by step; what is not said is left out. */
export function careLines(care: Care): readonly string[] {
  return CARE_STEPS.flatMap((step) => {
    const value = care[step]
    return value === null ? [] : [careWords(step, value)]
  })
}
