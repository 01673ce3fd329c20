import type fc from 'fast-check'
import type { SmallService } from '../small-service.ts'
import { type Deed, number, of, pick } from './deed.ts'

/** Nothing is offered, and nothing was taken. */
const NONE = {
  ask: { dropId: 'drp_none', materialId: 'mat_none', insteadId: 'mat_none' } as never,
  id: 'sbn_none' as never,
}

/** What is done about materials that a drop is short of. */
export const stockDeeds: readonly fc.Arbitrary<Deed>[] = [
  number.map((at) =>
    of('drops.takeSubstitute', async (small) => {
      const sheet = await aSheet(small, at)
      const [offer] = sheet.offers
      if (!offer) return NONE.ask
      return { dropId: sheet.drop.id, materialId: offer.material.id, insteadId: offer.instead.id }
    }),
  ),
  number.map((at) =>
    of('drops.giveSubstituteBack', async (small) => {
      const taken = (await aSheet(small, at)).covers.flatMap(({ instead }) => instead)
      return taken[0]?.substitutionId ?? NONE.id
    }),
  ),
]

async function aSheet(small: SmallService, at: number) {
  const drops = await small.see('drops.names', null)
  return (await small.see('drops.sheet', pick(drops, at).id))!
}
