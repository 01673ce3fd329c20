import fc from 'fast-check'
import { NOVELTIES } from '../../shared/domain/style/learning.ts'
import { freshId } from '../fresh-id.ts'
import type { SmallService } from '../small-service.ts'
import { type Deed, draftOf, NO_STATION, number, of, pick, planOf } from './deed.ts'

/** What is done to revisions, and to the drops that make them. */
export const revisionDeeds: readonly fc.Arbitrary<Deed>[] = [
  number.map((at) =>
    of('patterns.saveOperation', async (small) => {
      const { operation, styleRevisionId } = await anOperation(small, at)
      const recipe = { temperature: 150 + at, dwell: 10, pressure: 300, peel: 'hot' }
      return {
        ...operation,
        styleRevisionId,
        predecessors: [],
        kit: at % 3 === 0 ? null : `Platen ${at}`,
        recipe: at % 2 === 0 ? null : (recipe as never),
      }
    }),
  ),
  number.map((at) =>
    of('patterns.setLearning', async (small) => ({
      styleRevisionId: (await aRevision(small, at)).id,
      novelty: pick([...NOVELTIES, null], at),
    })),
  ),
  number.map((at) =>
    of('patterns.releaseStyle', async (small) => ({
      revisionId: (await draftOf(small))?.id ?? ('srv_none' as never),
      reason: `Release ${at}`,
      by: 'Designer 1',
    })),
  ),
  number.map((at) =>
    of('patterns.withdrawStyle', async (small) => ({
      revisionId: (await aRevision(small, at)).id,
      reason: 'Neck too tight',
      by: 'Designer 1',
    })),
  ),
  number.map((at) =>
    of('patterns.withdrawModule', async (small) => {
      const { modules } = await small.see('patterns.library', null)
      const revisionId = pick(modules, at).revisions[0]!.id
      return { revisionId, reason: 'Too tight', by: 'Designer 1' }
    }),
  ),
  number.map((at) =>
    of('floor.proveRecipe', async (small) => {
      const { operations, stations } = await planOf(small)
      const press = stations.find(({ kind }) => kind === 'press')
      return {
        id: freshId<never>('rpf'),
        operationId: pick(operations, at).id,
        stationId: press?.id ?? NO_STATION,
        by: 'Operator 2',
        temperature: 155 as never,
        dwell: 12 as never,
        pressure: 280 as never,
      }
    }),
  ),
  fc.tuple(number, number).map(([at, other]) =>
    of('drops.pullRevision', async (small) => {
      const { lines } = await planOf(small)
      const { dropId, styleRevisionId: from } = pick(lines, at)
      const { styles } = await small.see('patterns.library', null)
      const own = styles.find(({ revisions }) => revisions.some(({ id }) => id === from))
      return { dropId, from, to: pick(own!.revisions, other).id }
    }),
  ),
]

async function aRevision(small: SmallService, at: number) {
  const { styles } = await small.see('patterns.library', null)
  return pick(
    styles.flatMap(({ revisions }) => revisions),
    at,
  )
}

/** Of a draft where there is one, else of what may not change. */
async function anOperation(small: SmallService, at: number) {
  const revision = (await draftOf(small)) ?? (await aRevision(small, at))
  const sheet = (await small.see('patterns.style', revision.id))!
  const { origin: _, position: __, ...operation } = pick(sheet.operations, at)
  return { operation, styleRevisionId: revision.id }
}
