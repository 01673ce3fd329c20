/** The conditions of a promise, in the order they are earned (DOMAIN rule 27). */
export const GATES = [
  'revision-released',
  'bom-complete',
  'nests-fresh',
  'materials-covered',
  'window-booked',
  'people-available',
  'sample-approved',
  'first-article-good',
  'quality-passed',
  'fulfilment-agreed',
  'scarcity-honest',
] as const

export type GateName = (typeof GATES)[number]
