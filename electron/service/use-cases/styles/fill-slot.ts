import { added, altered, type Change, removed } from '../../../../shared/domain/change.ts'
import { bringIn, type Parting, partingOf } from '../../../../shared/domain/module/bring.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import { NOTHING } from '../../../../shared/domain/module/module-brings.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Fit, Misfit } from '../../../../shared/domain/seams/fit.ts'
import type { JointEnds, JointId } from '../../../../shared/domain/seams/joint.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import type { Slot, SlotId } from '../../../../shared/domain/style/style.ts'
import type { Reader } from '../../database/reader.ts'
import { fitSlots, isOf, withModule } from '../../database/reads/read-fits.ts'
import { readBrings } from '../../database/reads/read-module-parts.ts'
import { readStyleParts } from '../../database/reads/read-style.ts'
import type { Hands } from '../../use-case.ts'
import { recomputedIn } from '../bom/bom-geometry.ts'
import { type Edit, find, findDraft } from '../edit.ts'
import { lineGone, operationGone } from './part-gone.ts'
import { sizesChange } from './style-sizes.ts'

interface Filling {
  readonly id: SlotId
  readonly moduleRevisionId: ModuleRevisionId | null
}

/** A slot takes a module of its kind whose seams fit, with the lines and operations that it brings; what the one before it brought goes. */
export function fillSlot(hands: Hands, { id, moduleRevisionId }: Filling): Edit {
  const { reader, blobs } = hands
  const slot = find(reader, 'slot', id)
  if (!slot) return refuse({ code: 'gone' })
  const draft = findDraft(reader, slot.styleRevisionId)
  if (!draft.ok) return draft
  const chosen = moduleRevisionId === null ? null : find(reader, 'moduleRevision', moduleRevisionId)
  if (chosen === undefined) return refuse({ code: 'gone' })
  const module = chosen && find(reader, 'module', chosen.moduleId)
  if (module && chosen?.state === 'withdrawn') {
    return refuse({ code: 'withdrawn', module: module.code, letter: chosen.letter })
  }
  if (module && module.kind !== slot.kind) {
    return refuse({ code: 'wrong-kind', slot: slot.kind, module: module.code })
  }
  const parts = readStyleParts(reader, slot.styleRevisionId)!
  const slots = withModule(parts.slots, id, moduleRevisionId)
  const { fits, proposed } = fitSlots(reader, blobs, slots, parts.joints)
  const misfits = misfitsOf(fits, id)
  if (module && misfits.length > 0) return refuse({ code: 'misfit', module: module.code, misfits })
  const swapped = swap(hands, parts, slot, moduleRevisionId)
  if (!swapped.ok) return swapped
  const isSame = slot.moduleRevisionId === moduleRevisionId
  const changes = [
    ...(isSame ? [] : [altered('slot', slot, { moduleRevisionId })]),
    ...sizesChange(reader, draft.value, slots),
    ...swapped.value,
    ...jointsOf(hands, slot, proposed),
  ]
  return ok([...changes, ...recomputedIn(hands, draft.value.id, slots, changes)])
}

/** A slot goes with what its module brought and with the joints that end in it. */
export function removeSlot(hands: Hands, id: SlotId): Edit {
  const { reader } = hands
  const slot = find(reader, 'slot', id)
  if (!slot) return refuse({ code: 'gone' })
  const draft = findDraft(reader, slot.styleRevisionId)
  if (!draft.ok) return draft
  const parts = readStyleParts(reader, slot.styleRevisionId)!
  const swapped = swap(hands, parts, slot, null)
  if (!swapped.ok) return swapped
  const left = parts.slots.filter((one) => one.id !== id)
  return ok([
    ...swapped.value,
    ...removed('joint', ...parts.joints.filter((joint) => isOf(joint, id))),
    ...removed('slot', slot),
    ...sizesChange(reader, draft.value, left),
  ])
}

/** Misfits at one slot: what does not fit elsewhere is none of its business. */
function misfitsOf(fits: readonly Fit[], id: SlotId): readonly Misfit[] {
  return fits.flatMap((fit) => (fit.state === 'misfit' && isOf(fit.joint, id) ? [fit] : []))
}

function swap(
  { reader, newId }: Hands,
  parts: StyleParts,
  slot: Slot,
  moduleRevisionId: ModuleRevisionId | null,
): Edit {
  const parting = partingOf(parts, slot.id)
  const job = findJob(reader, parting)
  if (job) return refuse({ code: 'in-use', by: job })
  const brings = moduleRevisionId === null ? NOTHING : readBrings(reader, moduleRevisionId)
  return ok([
    ...removed('brought', ...parting.kept),
    ...parting.lines.flatMap((line) => lineGone(reader, line)),
    ...operationsGone(reader, parting),
    ...bringIn(without(parts, parting), slot, brings, newId),
  ])
}

/** A link between two operations that both go is removed once. */
function operationsGone(reader: Reader, { operations }: Parting): readonly Change[] {
  const all = operations.flatMap((one) => operationGone(reader, one))
  const ids = all.map(({ before }) => before?.id)
  return all.filter(({ before }, index) => ids.indexOf(before?.id) === index)
}

function without(parts: StyleParts, { operations, kept }: Parting): StyleParts {
  const isGone = (id: string) => operations.some((one) => one.id === id)
  return {
    ...parts,
    operations: parts.operations.filter(({ id }) => !isGone(id)),
    links: parts.links.filter(
      ({ operationId, predecessorId }) => !isGone(operationId) && !isGone(predecessorId),
    ),
    brought: parts.brought.filter((one) => !kept.includes(one)),
  }
}

function findJob(reader: Reader, { operations }: Parting): string | undefined {
  for (const { id } of operations) {
    const job = reader.one<{ code: string }>('select code from job where operationId = ?', id)
    if (job) return job.code
  }
  return undefined
}

function jointsOf(
  { newId }: Hands,
  { id, styleRevisionId }: Slot,
  proposed: readonly JointEnds[],
): readonly Change[] {
  const joints = proposed
    .filter((joint) => isOf(joint, id))
    .map((joint) => ({
      ...joint,
      id: newId<JointId>('jnt'),
      styleRevisionId,
      origin: 'own' as const,
    }))
  return added('joint', ...joints)
}
