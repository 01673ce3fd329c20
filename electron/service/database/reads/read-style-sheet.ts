import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { Nest } from '../../../../shared/domain/bom/nest.ts'
import {
  COSTED_RUNS,
  type CostBasis,
  setUpsOf,
  unitCost,
} from '../../../../shared/domain/cost/cost.ts'
import { bringsContents, isAltered } from '../../../../shared/domain/module/brought.ts'
import type { ModuleRevision } from '../../../../shared/domain/module/module.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import { rateOf } from '../../../../shared/domain/style/learning.ts'
import { inMakingOrder } from '../../../../shared/domain/style/making-order.ts'
import { byLetter, isUnreleased } from '../../../../shared/domain/style/revision.ts'
import { middleSize, sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type {
  Slot,
  Style,
  StyleRevision,
  StyleRevisionId,
} from '../../../../shared/domain/style/style.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Blobs } from '../blobs.ts'
import type { Reader } from '../reader.ts'
import { fitSlots } from './read-fits.ts'
import { readChangeoverRules, readFloor } from './read-floor.ts'
import { readLanded } from './read-landed.ts'
import { readBrings } from './read-module-parts.ts'
import { findWithdrawal, readOpenDrops } from './read-open-drops.ts'
import { readPricedMaterials } from './read-prices.ts'
import { piecesHash, readStyleParts } from './read-style.ts'
import { readDropsOf } from './read-uses.ts'

/** A style revision as the designer's workbench shows it. */
export function readStyleSheet(
  reader: Reader,
  blobs: Blobs,
  now: Instant,
  id: StyleRevisionId,
): StyleSheet | null {
  const parts = readStyleParts(reader, id)
  const style =
    parts && reader.one<Style>('select * from style where id = ?', parts.revision.styleId)
  if (!parts || !style) return null
  const costBasis = costBasisOf(reader, now, parts)
  const revisions = revisionsOf(reader, style)
  return {
    style,
    revision: parts.revision,
    revisions,
    slots: parts.slots.map((slot) => {
      const found = parts.modules.find(({ revision }) => revision.id === slot.moduleRevisionId)
      return {
        ...slot,
        module: found?.module ?? null,
        moduleRevision: found?.revision ?? null,
        brings: found ? bringsNow(reader, parts, slot.id, found.revision) : ('as-brought' as const),
      }
    }),
    pieces: parts.pieces,
    colourways: parts.colourways,
    bom: parts.bom,
    materials: costBasis.materials,
    operations: inMakingOrder(parts.operations, parts.links),
    links: parts.links,
    kits: parts.kits,
    recipes: parts.recipes,
    learning: parts.learning,
    label: parts.label,
    piecesHash: piecesHash(parts.pieces),
    nests: nestsOf(reader, parts),
    openDrops: readOpenDrops(
      reader,
      revisions.map((one) => one.id),
    ),
    withdrawal: findWithdrawal(reader, id),
    costBasis,
    costs: COSTED_RUNS.map((run) => unitCost(costBasis, run)),
    lastReleaseCost: lastReleaseCost(reader, now, style, parts.revision),
    ...readLanded(reader, style.id),
    drops: readDropsOf(reader, id),
    ...jointsOf(reader, blobs, parts),
    brought: parts.brought.map((one) => ({
      ...one,
      altered: isAltered(one, parts) ? ('yes' as const) : ('no' as const),
    })),
  }
}

/** Only a draft can bring something else than it brought: a person may well have removed a line. */
function bringsNow(
  reader: Reader,
  { brought }: StyleParts,
  slotId: Slot['id'],
  revision: ModuleRevision,
) {
  if (!isUnreleased(revision)) return 'as-brought' as const
  const then = brought.filter((one) => one.slotId === slotId).map(({ content }) => content)
  const now = bringsContents(readBrings(reader, revision.id))
  const isSame = now.toSorted().join() === then.toSorted().join()
  return isSame ? ('as-brought' as const) : ('changed' as const)
}

function jointsOf(
  reader: Reader,
  blobs: Blobs,
  { slots, joints }: StyleParts,
): Pick<StyleSheet, 'joints' | 'proposedJoints'> {
  const { fits } = fitSlots(reader, blobs, slots, joints)
  return {
    joints: joints.map((joint, index) => ({ joint, fit: fits[index]! })),
    proposedJoints: fits.slice(joints.length),
  }
}

function revisionsOf(reader: Reader, style: Style): readonly StyleRevision[] {
  return reader
    .all<StyleRevision>('select * from styleRevision where styleId = ?', style.id)
    .toSorted(byLetter)
}

export function costBasisOf(reader: Reader, now: Instant, parts: StyleParts): CostBasis {
  return {
    floor: readFloor(reader),
    bom: parts.bom,
    materials: readPricedMaterials(reader, now),
    operations: parts.operations,
    rate: parts.learning && rateOf(parts.learning.novelty),
    setUps: setUpsOf(readChangeoverRules(reader), parts.operations),
    size: middleSize(sizesOf(parts.revision.sizes)),
    colourway: parts.colourways[0]?.name ?? '',
  }
}

function nestsOf(reader: Reader, parts: StyleParts): StyleSheet['nests'] {
  const key = piecesHash(parts.pieces)
  return reader
    .all<Nest>('select * from nest where styleRevisionId = ? order by code', parts.revision.id)
    .map((nest) => ({ ...nest, standing: nest.piecesHash === key ? 'fresh' : 'stale' }))
}

/** At a run of 120 pieces, of the release that this revision follows. */
function lastReleaseCost(reader: Reader, now: Instant, style: Style, revision: StyleRevision) {
  const before = revisionsOf(reader, style).findLast(
    (one) => one.state === 'released' && byLetter(one, revision) < 0,
  )
  const parts = before && readStyleParts(reader, before.id)
  return parts ? unitCost(costBasisOf(reader, now, parts), COSTED_RUNS[1]!) : null
}
