import { grouped } from '../grouped.ts'
import type { Kind } from '../kind.ts'
import type { MaterialRole } from '../pattern/pattern.ts'
import type { Permille } from '../quantity.ts'
import type { Origin } from '../resources/station.ts'
import type { StyleRevisionId } from '../style/style.ts'
import type { Care } from './care.ts'
import type { Fibre } from './fibres.ts'
import { isHttpsAddress } from './shop.ts'

export type LabelId = Kind<string, 'LabelId'>
export type LabelFibreId = Kind<string, 'LabelFibreId'>

/** What the labels and tags of a style revision say. */
export interface StyleLabel extends Care {
  readonly id: LabelId
  readonly styleRevisionId: StyleRevisionId
  /** Where the fabric comes from, in words. */
  readonly fabricOrigin: string
  /** Where the garment is made: a country's two letters (ISO 3166-1), or empty. */
  readonly madeIn: string
  readonly careNote: string
  /** Addresses by https, or empty. */
  readonly fitVideo: string
  readonly fitNote: string
  readonly origin: Origin
}

/** One fibre of what one part is made of. */
export interface LabelFibre {
  readonly id: LabelFibreId
  readonly labelId: LabelId
  readonly position: number
  readonly part: MaterialRole
  readonly fibre: Fibre
  readonly share: Permille
  readonly origin: Origin
}

export interface WholeLabel {
  readonly label: StyleLabel
  readonly fibres: readonly LabelFibre[]
}

export type Composition = readonly Pick<LabelFibre, 'part' | 'fibre' | 'share'>[]

export type LabelTrouble =
  | { readonly code: 'not-whole'; readonly part: MaterialRole; readonly sum: number }
  | { readonly code: 'fibre-twice'; readonly part: MaterialRole; readonly fibre: Fibre }
  | { readonly code: 'not-https'; readonly address: string }
  | { readonly code: 'not-a-country'; readonly country: string }

/** Fibres of a part add up to 100 % (Regulation (EU) 1007/2011), each named once; links are by https. */
export function findLabelTrouble(
  { madeIn, fitVideo, fitNote }: Pick<StyleLabel, 'madeIn' | 'fitVideo' | 'fitNote'>,
  composition: Composition,
): LabelTrouble | null {
  if (madeIn !== '' && !/^[A-Z]{2}$/.test(madeIn)) return { code: 'not-a-country', country: madeIn }
  const address = [fitVideo, fitNote].find((one) => one !== '' && !isHttpsAddress(one))
  if (address !== undefined) return { code: 'not-https', address }
  for (const [part, fibres] of partsOf(composition)) {
    const twice = fibres.find(
      (one, index) => fibres.findIndex(({ fibre }) => fibre === one.fibre) < index,
    )
    if (twice) return { code: 'fibre-twice', part, fibre: twice.fibre }
    const sum = fibres.reduce((total, { share }) => total + share, 0)
    if (sum !== 1000) return { code: 'not-whole', part, sum }
  }
  return null
}

/** The parts that are told of, each with its fibres: the largest share first, as the law has it. */
export function partsOf<Item extends Composition[number]>(
  composition: readonly Item[],
): readonly (readonly [MaterialRole, readonly Item[]])[] {
  return [...grouped(composition, ({ part }) => part)].map(([part, fibres]) => [
    part,
    fibres.toSorted((a, b) => b.share - a.share),
  ])
}

/** Shell 95 % cotton, 5 % elastane · Rib 100 % cotton; without the part's name where there is one part only. */
export function compositionWords(composition: Composition): string {
  const parts = partsOf(composition)
  return parts
    .map(([part, fibres]) => {
      const words = fibres.map(({ fibre, share }) => `${share / 10} % ${fibre}`).join(', ')
      return parts.length > 1 ? `${part}: ${words}` : words
    })
    .join(' · ')
}
