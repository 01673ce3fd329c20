import type { Colourway } from '../style/style.ts'
import { compareLists, type Difference, keyed } from './compare-lists.ts'

export type ColourItem = Pick<Colourway, 'name'>

/** Colours are told by their names alone, in whatever order they stand. */
export function compareColours(
  old: readonly ColourItem[],
  now: readonly ColourItem[],
): readonly Difference<ColourItem>[] {
  return compareLists(coloursOf(old), coloursOf(now))
}

const coloursOf = (colours: readonly ColourItem[]) =>
  keyed(
    colours.map(({ name }): ColourItem => ({ name })),
    ({ name }) => name,
  )
