import { distance, type Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Draft } from './aama-draft.ts'
import { layers } from './aama-layers.ts'
import type { Unmirrored } from './aama-text.ts'

/** Valentina writes the word a text's height above the beginning that it means. */
const beside = 6
const mostBegins = 5000

/** Where the elements of a layer begin, in the order of the file. */
function beginsOf({ sews, internals, cutouts, drills, notches }: Draft, layer: string) {
  const begins: Readonly<Record<string, readonly Point[]>> = {
    [layers.sew]: sews.map(({ points }) => points[0]!),
    [layers.internal]: internals.map(({ points }) => points[0]!),
    [layers.cutout]: cutouts.map((points) => points[0]!),
    [layers.drill]: drills.map(({ at }) => at),
    [layers.notch]: notches.map(({ at }) => at),
  }
  return begins[layer]?.slice(0, mostBegins) ?? []
}

/** Every word put at the beginning nearest to it, of an element of its layer. */
export function settledAtBegins(draft: Draft): Draft {
  const unmirrored = draft.unmirrored.map(({ at, layer }) => {
    const [nearest] = beginsOf(draft, layer).toSorted((a, b) => distance(a, at) - distance(b, at))
    return { at: nearest && distance(nearest, at) <= beside ? nearest : at, layer }
  })
  return { ...draft, unmirrored }
}

/** Graded sizes leave out which of their elements stay single: the base size's word holds for all. */
export function withUnmirroredOf(base: Draft, draft: Draft): Draft {
  if (base.unmirrored.length === 0 || draft.unmirrored.length > 0) return draft
  const unmirrored = base.unmirrored.flatMap(({ at, layer }): readonly Unmirrored[] => {
    const [meant, own] = [beginsOf(base, layer), beginsOf(draft, layer)]
    const begin = own[meant.findIndex((point) => distance(point, at) === 0)]
    return begin && meant.length === own.length ? [{ at: begin, layer }] : []
  })
  return { ...draft, unmirrored }
}
