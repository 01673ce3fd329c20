import fc from 'fast-check'
import type { SmallService } from '../small-service.ts'
import { boardDeeds } from './any-board-deeds.ts'
import { bomDeeds } from './any-bom-deeds.ts'
import { dropDeeds } from './any-drop-deeds.ts'
import { factoryDeeds } from './any-factory-deeds.ts'
import { moduleDeeds } from './any-module-deeds.ts'
import { revisionDeeds } from './any-revision-deeds.ts'
import { stockDeeds } from './any-stock-deeds.ts'
import { styleDeeds } from './any-style-deeds.ts'
import type { Deed } from './deed.ts'

const deeds: readonly fc.Arbitrary<Deed>[] = [
  ...boardDeeds,
  ...bomDeeds,
  ...moduleDeeds,
  ...revisionDeeds,
  ...stockDeeds,
  ...dropDeeds,
  ...styleDeeds,
  ...factoryDeeds,
]

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(...deeds)

const FOR_GOOD = [
  'floor.report',
  'floor.switchJobs',
  'print.recordTickets',
  'floor.proveRecipe',
  'floor.releaseArticle',
  'patterns.releaseStyle',
]

/** Steps that can all be taken back: nothing from the floor, and no release. */
export const anyUndoableDeed = anyDeed.filter(({ name }) => !FOR_GOOD.includes(name))

export async function perform(small: SmallService, deed: Deed): Promise<'done' | 'refused'> {
  const outcome = await small.ask(deed.name, (await deed.ask(small)) as never)
  return outcome.ok ? 'done' : 'refused'
}
