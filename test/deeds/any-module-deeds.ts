import fc from 'fast-check'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'
import { type Deed, draftOf, number, of, pick } from './deed.ts'

/** What a designer does with modules, their seams, and the slots that they fill. */
export const moduleDeeds: readonly fc.Arbitrary<Deed>[] = [
  fc.tuple(number, number).map(([at, module]) =>
    of('patterns.fillSlot', async (small) => {
      const slot = pick((await draftSheet(small))?.slots ?? [], at)
      const { modules } = await small.see('patterns.library', null)
      const ofKind = modules.filter((one) => one.module.kind === slot?.kind)
      const moduleRevisionId = pick(ofKind, module)?.revisions.at(-1)?.id ?? null
      return { id: slot?.id ?? ('slt_none' as never), moduleRevisionId }
    }),
  ),
  number.map((at) =>
    of('patterns.removeSlot', async (small) => {
      const sheet = await draftSheet(small)
      return pick(sheet?.slots ?? [], at)?.id ?? ('slt_none' as never)
    }),
  ),
  number.map((at) =>
    of('patterns.saveJoint', async (small) => {
      const sheet = await draftSheet(small)
      const slotId = sheet?.slots[0]?.id ?? ('slt_none' as never)
      const { origin: _, ...known } = pick(sheet?.joints ?? [], at)?.joint ?? {
        ...{ id: freshId<never>('jnt'), styleRevisionId: 'srv_none' as never, origin: 'own' },
        ...{ slotId, otherSlotId: slotId, seam: 'hem', otherSeam: 'waist' },
      }
      return { ...known, least: -100_000 as never, most: (100_000 + at) as never }
    }),
  ),
  number.map((at) =>
    of('patterns.draftModule', async (small) => {
      const { modules } = await small.see('patterns.library', null)
      return { from: pick(modules, at).revisions[0]!.id, to: freshId<never>('mrv') }
    }),
  ),
  number.map((at) =>
    of('patterns.saveSeam', async (small) => {
      const { revision, pieces } = await moduleSheet(small)
      const edge = { start: 'corner 1' as never, end: 'corner 2' as never }
      const of = { moduleRevisionId: revision.id, pieceId: pick(pieces, at).id }
      return { id: freshId<never>('sea'), ...of, ...edge, name: `Edge ${at}` }
    }),
  ),
  number.map((at) =>
    of('patterns.saveModuleLine', async (small) => {
      const { materials, revision } = await moduleSheet(small)
      return {
        id: freshId<never>('mln'),
        moduleRevisionId: revision.id,
        materialId: pick(materials, at).id,
        role: null,
        quantity: (1_000 + at) as never,
        wastage: 20 as never,
        setUp: 0 as never,
        roundTo: 1_000 as never,
        bySize: {},
      }
    }),
  ),
]

async function draftSheet(small: SmallService) {
  const draft = await draftOf(small)
  return draft && (await small.see('patterns.style', draft.id))
}

/** Of a module's draft where there is one, else of what is released, which refuses. */
async function moduleSheet(small: SmallService) {
  const { modules } = await small.see('patterns.library', null)
  const all = modules.flatMap(({ revisions }) => revisions)
  const revision = all.find(({ state }) => state === 'draft') ?? all[0]!
  return (await small.see('patterns.module', revision.id))!
}
