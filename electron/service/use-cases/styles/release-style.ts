import type { Release } from '../../../../shared/contract/patterns.ts'
import type { EditRefusal } from '../../../../shared/contract/refusals.ts'
import { findBomGaps } from '../../../../shared/domain/bom/bom-gaps.ts'
import { refuse } from '../../../../shared/domain/result.ts'
import type { Fit } from '../../../../shared/domain/seams/fit.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import { sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { fitSlots } from '../../database/reads/read-fits.ts'
import { readStyleParts, styleHash } from '../../database/reads/read-style.ts'
import { readMaterials } from '../../database/reads/read-supplies.ts'
import type { Hands } from '../../use-case.ts'
import type { Edit } from '../edit.ts'
import { findReleaseTrouble, release } from './release.ts'

/** A release stands on released modules and a whole BOM, says why, and is for good. */
export function releaseStyle(hands: Hands, ask: Release<StyleRevisionId>): Edit {
  const { reader, blobs } = hands
  const parts = readStyleParts(reader, ask.revisionId)
  if (!parts) return refuse({ code: 'gone' })
  const trouble = findReleaseTrouble(parts.revision, ask)
  if (trouble) return refuse(trouble)
  const gap = gapOf(parts, findBomGaps(parts.bom, readMaterials(reader), rolesOf(parts)).length)
  if (gap) return refuse(gap)
  const misfit = misfitOf(parts, fitSlots(reader, blobs, parts.slots, parts.joints).fits)
  if (misfit) return refuse(misfit)
  return release(hands, 'styleRevision', parts.revision, styleHash(parts), ask)
}

function gapOf(parts: StyleParts, gaps: number): EditRefusal | null {
  const empty = parts.slots.filter(({ moduleRevisionId }) => moduleRevisionId === null)
  if (parts.slots.length === 0) return { code: 'no-pieces' }
  if (empty.length > 0) return { code: 'slots-empty', slots: empty.map(({ kind }) => kind) }
  const loose = parts.modules.filter(({ revision }) => revision.state !== 'released')
  if (loose.length > 0) {
    return { code: 'modules-not-released', modules: loose.map(({ module }) => module.code) }
  }
  if (sizesOf(parts.revision.sizes).length === 0) return { code: 'no-common-size' }
  if (parts.colourways.length === 0) return { code: 'no-colourways' }
  if (parts.operations.length === 0) return { code: 'no-operations' }
  return gaps > 0 ? { code: 'bom-incomplete', gaps } : null
}

/** Joints that nobody has made are not looked at: they are offered, not ruled. */
function misfitOf(
  { slots, modules, joints }: StyleParts,
  fits: readonly Fit[],
): EditRefusal | null {
  const misfits = fits
    .slice(0, joints.length)
    .flatMap((fit) => (fit.state === 'misfit' ? [fit] : []))
  const [first] = misfits
  if (!first) return null
  const held = slots.find(({ id }) => id === first.joint.otherSlotId)?.moduleRevisionId
  const found = modules.find(({ revision }) => revision.id === held)
  return { code: 'misfit', module: found?.module.code ?? '', misfits }
}

function rolesOf({ pieces }: StyleParts) {
  return [...new Set(pieces.map(({ role }) => role))]
}
