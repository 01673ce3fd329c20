import type { Bom } from '../../../shared/domain/bom/bom.ts'
import type { Micrometre } from '../../../shared/domain/geometry/geometry.ts'
import { type Brought, type BroughtId, lineContent } from '../../../shared/domain/module/brought.ts'
import {
  type Joint,
  type JointEnds,
  type JointId,
  proposeJoints,
} from '../../../shared/domain/seams/joint.ts'
import type { Slot } from '../../../shared/domain/style/style.ts'
import type { Hands } from '../use-case.ts'
import { EASES } from './sample-module-data.ts'
import type { SampleModule } from './sample-patterns.ts'

/** What is usually sewn to what, with the ease that these sleeves were drafted for. */
export function sampleJoints(
  { newId }: Hands,
  slots: readonly Slot[],
  modules: readonly SampleModule[],
): readonly Joint[] {
  const seamed = slots.map((slot) => ({
    slot,
    seams: moduleIn(slot, modules)?.seams.map(({ name }) => name) ?? [],
  }))
  return proposeJoints(seamed, []).map((joint) => ({
    ...joint,
    ...easeOf(joint),
    id: newId<JointId>('jnt'),
    styleRevisionId: slots[0]!.styleRevisionId,
    origin: 'sample' as const,
  }))
}

function easeOf({ seam, least, most }: JointEnds): Pick<JointEnds, 'least' | 'most'> {
  const own = EASES[seam] as readonly [Micrometre, Micrometre] | undefined
  return own ? { least: own[0], most: own[1] } : { least, most }
}

/** The lines that came with a module: those that are its own to the letter. */
export function sampleBrought(
  { newId }: Hands,
  slots: readonly Slot[],
  modules: readonly SampleModule[],
  { lines }: Bom,
): readonly Brought[] {
  return slots.flatMap((slot) =>
    (moduleIn(slot, modules)?.brings.lines ?? []).flatMap((one): readonly Brought[] => {
      const content = lineContent(one, [])
      const line = lines.find((own) => lineContent(own, []) === content)
      if (!line) return []
      const id = newId<BroughtId>('brt')
      const of = { slotId: slot.id, bomLineId: line.id, operationId: null }
      return [{ id, ...of, content, origin: 'sample' }]
    }),
  )
}

const moduleIn = (slot: Slot, modules: readonly SampleModule[]) =>
  modules.find(({ revision }) => revision.id === slot.moduleRevisionId)
