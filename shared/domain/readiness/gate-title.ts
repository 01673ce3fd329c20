import type { GateName } from './gate.ts'

const TITLES: { readonly [Name in GateName]: string } = {
  'revision-released': 'Pattern and BOM released',
  'bom-complete': 'BOM complete',
  'nests-fresh': 'Nests fresh',
  'materials-covered': 'Materials covered',
  'window-booked': 'Window booked',
  'people-available': 'People available',
  'sample-approved': 'Sample and fit approved',
  'first-article-good': 'First article good',
  'quality-passed': 'Quality passed',
  'fulfilment-agreed': 'Fulfilment agreed',
  'scarcity-honest': 'Scarcity honest',
}

/** A gate's name on screens and on documents, which may be read years from now. */
export function gateTitle(gate: GateName): string {
  return TITLES[gate]
}
