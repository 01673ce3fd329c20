import { z } from 'zod'
import type { Micrometre } from '../domain/geometry/geometry.ts'
import { MATERIAL_ROLES, type ModuleRevisionId, type PieceId } from '../domain/module/module.ts'
import type { ModuleLineId, ModuleOperationId } from '../domain/module/module-brings.ts'
import type { Permille, Thousandths } from '../domain/quantity.ts'
import type { JointId } from '../domain/seams/joint.ts'
import type { SeamId } from '../domain/seams/seam.ts'
import type { AnchorName } from '../domain/seams/seam-anchor.ts'
import type { MaterialId } from '../domain/stock/material.ts'
import type { SlotId, StyleRevisionId } from '../domain/style/style.ts'
import {
  few,
  id,
  kindOf,
  operationFields,
  predecessors,
  size,
  thousandths,
  whole,
} from './schema-parts.ts'

const moduleRevisionId = id<ModuleRevisionId>('mrv')
const anchor = kindOf<AnchorName>(z.string().regex(/^(corner|grade|notch) [1-9]\d{0,4}$/))
const seam = z.string().trim().min(1).max(40)
/** A metre more or less. */
const ease = whole<Micrometre>(-1_000_000, 1_000_000)

export const seamSchemas = {
  'patterns.saveSeam': z.object({
    id: id<SeamId>('sea'),
    moduleRevisionId,
    pieceId: id<PieceId>('pce'),
    name: seam,
    start: anchor,
    end: anchor,
  }),
  'patterns.removeSeam': id<SeamId>('sea'),
  'patterns.draftModule': z.object({ from: moduleRevisionId, to: moduleRevisionId }),
  'patterns.saveJoint': z.object({
    id: id<JointId>('jnt'),
    styleRevisionId: id<StyleRevisionId>('srv'),
    slotId: id<SlotId>('slt'),
    seam,
    otherSlotId: id<SlotId>('slt'),
    otherSeam: seam,
    least: ease,
    most: ease,
  }),
  'patterns.removeJoint': id<JointId>('jnt'),
  'patterns.saveModuleLine': z.object({
    id: id<ModuleLineId>('mln'),
    moduleRevisionId,
    materialId: id<MaterialId>('mat'),
    role: z.enum(MATERIAL_ROLES).nullable(),
    quantity: thousandths,
    wastage: whole<Permille>(0, 1_000),
    setUp: thousandths,
    roundTo: whole<Thousandths>(1, 1_000_000_000),
    bySize: z.record(size, thousandths),
  }),
  'patterns.removeModuleLine': id<ModuleLineId>('mln'),
  'patterns.saveModuleOperation': z.object({
    id: id<ModuleOperationId>('mop'),
    moduleRevisionId,
    ...operationFields,
    predecessors: predecessors(id<ModuleOperationId>('mop')),
  }),
  'patterns.removeModuleOperation': id<ModuleOperationId>('mop'),

  'patterns.slotFits': z.object({
    slotId: id<SlotId>('slt'),
    moduleRevisionIds: few(moduleRevisionId),
  }),
  'patterns.materialUses': id<MaterialId>('mat'),
}
