import type { MaterialRole } from '../../../shared/domain/pattern/pattern.ts'
import type { Permille } from '../../../shared/domain/quantity.ts'
import type { Care } from '../../../shared/domain/skus/care.ts'
import type { Fibre } from '../../../shared/domain/skus/fibres.ts'
import type { LabelFibreId, LabelId, WholeLabel } from '../../../shared/domain/skus/label.ts'
import type { StyleRevisionId } from '../../../shared/domain/style/style.ts'
import type { Hands } from '../use-case.ts'

type SampleFibre = readonly [part: MaterialRole, fibre: Fibre, share: number]

interface SampleLabel {
  readonly fabricOrigin: string
  readonly fibres: readonly SampleFibre[]
  readonly care: Care
  readonly page: string
}

const JERSEY: Care = {
  wash: '40',
  bleach: 'no',
  tumble: 'low',
  dry: 'line',
  iron: 'medium',
  clean: 'no',
}
const FLEECE: Care = { ...JERSEY, wash: '30-mild', tumble: 'no', dry: 'flat', iron: 'low' }
const TEE = [
  ['shell', 'cotton', 1_000],
  ['rib', 'cotton', 950],
  ['rib', 'elastane', 50],
] as const
const SWEAT = [
  ['shell', 'cotton', 800],
  ['shell', 'polyester', 200],
  ['rib', 'cotton', 950],
  ['rib', 'elastane', 50],
] as const

/** By the code of the style. */
const LABELS: Readonly<Record<string, SampleLabel>> = {
  HT: { fabricOrigin: 'Knitted in Portugal', fibres: TEE, care: JERSEY, page: 'harbour-tee' },
  HL: { fabricOrigin: 'Knitted in Portugal', fibres: TEE, care: JERSEY, page: 'harbour-long' },
  QS: { fabricOrigin: 'Knitted in Türkiye', fibres: SWEAT, care: FLEECE, page: 'quay-sweat' },
  WS: { fabricOrigin: 'Knitted in Türkiye', fibres: SWEAT, care: FLEECE, page: 'wharf-sweat' },
  BH: { fabricOrigin: 'Knitted in Türkiye', fibres: SWEAT, care: FLEECE, page: 'breakwater' },
}

export function sampleLabel(
  { newId }: Hands,
  code: string,
  styleRevisionId: StyleRevisionId,
): WholeLabel | null {
  const sample = LABELS[code]
  if (!sample) return null
  const labelId = newId<LabelId>('lbl')
  const origin = 'sample' as const
  return {
    label: {
      id: labelId,
      styleRevisionId,
      fabricOrigin: sample.fabricOrigin,
      madeIn: 'GB',
      ...sample.care,
      careNote: 'Wash inside out with like colours.',
      fitVideo: `https://example.com/fit/${sample.page}.mp4`,
      fitNote: `https://example.com/fit/${sample.page}`,
      origin,
    },
    fibres: sample.fibres.map(([part, fibre, share], position) => ({
      id: newId<LabelFibreId>('fib'),
      labelId,
      position,
      part,
      fibre,
      share: share as Permille,
      origin,
    })),
  }
}
