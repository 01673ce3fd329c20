import { z } from 'zod'
import type { BomLineId } from '../domain/bom/bom.ts'
import type { NestId } from '../domain/bom/nest.ts'
import {
  MATERIAL_ROLES,
  MODULE_KINDS,
  type ModuleId,
  type ModuleRevisionId,
  type PieceId,
} from '../domain/module/module.ts'
import type { Hash, Micrometres, Money, Permille, Thousandths } from '../domain/quantity.ts'
import type { MaterialId } from '../domain/stock/material.ts'
import { NOVELTIES } from '../domain/style/learning.ts'
import type { OperationId } from '../domain/style/operation.ts'
import type { ColourwayId, SlotId, StyleId, StyleRevisionId } from '../domain/style/style.ts'
import type { RevisionId } from './compare.ts'
import {
  code,
  few,
  hash,
  id,
  kindOf,
  name,
  note,
  operationFields,
  predecessors,
  size,
  thousandths,
  whole,
} from './schema-parts.ts'

const moduleRevisionId = id<ModuleRevisionId>('mrv')
const styleRevisionId = id<StyleRevisionId>('srv')
const revisionId = id<RevisionId>('(srv|mrv)')
const kind = z.enum(MODULE_KINDS)
const role = z.enum(MATERIAL_ROLES)
const release = <Id>(revisionId: z.ZodType<Id>) =>
  z.object({ revisionId, reason: note, by: z.string().trim().max(120) })
const money = whole<Money>(0, 1_000_000_000)

const MOST_LINES = 2_000
const permille = whole<Permille>(0, 1_000)
const materialId = id<MaterialId>('mat')
const someLines = z.array(id<BomLineId>('bom')).max(MOST_LINES).readonly()
const bomEdit = z.object({
  id: id<BomLineId>('bom'),
  materialId,
  role: role.nullable(),
  quantity: thousandths,
  wastage: permille,
  setUp: thousandths,
  roundTo: whole<Thousandths>(1, 1_000_000_000),
  bySize: z.record(size, thousandths),
  byColour: z.record(
    name,
    z.object({ materialId: materialId.nullable(), quantity: thousandths.nullable() }),
  ),
  byCell: few(z.object({ colourway: name, size, quantity: thousandths })),
  substitutes: few(z.object({ materialId, ratio: whole<Permille>(1, 100_000) })),
  way: z.enum(['typed', 'geometry']),
})

export const patternSchemas = {
  'patterns.readFiles': z
    .array(
      z.object({
        name: z.string().max(400),
        bytes: kindOf<Uint8Array>(z.instanceof(Uint8Array)),
        units: z.enum(['mm', 'cm', 'inch']).optional(),
      }),
    )
    .min(1)
    .max(4)
    .readonly(),
  'patterns.importModule': z.object({
    moduleId: id<ModuleId>('mod'),
    revisionId: moduleRevisionId,
    staged: hash<Hash>(),
    code,
    name,
    kind,
    pieces: few(
      z.object({
        block: z.string().max(200),
        name,
        quantity: z.int().min(1).max(100),
        cut: z.enum(['single', 'pair', 'fold']),
        role,
      }),
    ),
    sizes: few(size),
  }),
  'patterns.copyPieces': z.object({ to: moduleRevisionId, pieceIds: few(id<PieceId>('pce')) }),
  'patterns.addSize': z.object({ moduleRevisionId, size }),
  'patterns.submitModule': moduleRevisionId,
  'patterns.releaseModule': release(moduleRevisionId),
  'patterns.withdrawModule': release(moduleRevisionId),
  'patterns.withdrawStyle': release(styleRevisionId),
  'patterns.createStyle': z.object({
    styleId: id<StyleId>('sty'),
    revisionId: styleRevisionId,
    code,
    name,
    slots: few(kind),
    colourways: few(name),
  }),
  'patterns.draftStyle': z.object({ from: styleRevisionId, to: styleRevisionId }),
  'patterns.addSlot': z.object({ id: id<SlotId>('slt'), styleRevisionId, kind }),
  'patterns.removeSlot': id<SlotId>('slt'),
  'patterns.fillSlot': z.object({
    id: id<SlotId>('slt'),
    moduleRevisionId: moduleRevisionId.nullable(),
  }),
  'patterns.addColourway': z.object({ id: id<ColourwayId>('col'), styleRevisionId, name }),
  'patterns.removeColourway': id<ColourwayId>('col'),
  'patterns.saveBom': z.object({
    styleRevisionId,
    lines: z.array(bomEdit).max(MOST_LINES).readonly(),
    removed: someLines,
  }),
  'patterns.orderBom': z.object({ styleRevisionId, lines: someLines }),
  'patterns.validateBom': z.object({ styleRevisionId, lines: someLines }),
  'patterns.saveOperation': z.object({
    id: id<OperationId>('opn'),
    styleRevisionId,
    ...operationFields,
    predecessors: predecessors(id<OperationId>('opn')),
  }),
  'patterns.removeOperation': id<OperationId>('opn'),
  'patterns.setLearning': z.object({
    styleRevisionId,
    novelty: z.enum(NOVELTIES).nullable(),
  }),
  'patterns.setPrice': z.object({ styleRevisionId, price: money.nullable() }),
  'patterns.recordNest': z.object({
    id: id<NestId>('nst'),
    code,
    styleRevisionId,
    role,
    width: whole<Micrometres>(1, 10_000_000),
    length: whole<Micrometres>(1, 100_000_000),
    efficiency: whole<Permille>(1, 1_000),
  }),
  'patterns.submitStyle': styleRevisionId,
  'patterns.takeBackToDraft': revisionId,
  'patterns.releaseStyle': release(styleRevisionId),

  'patterns.names': z.null(),
  'patterns.library': z.null(),
  'patterns.module': moduleRevisionId,
  'patterns.style': styleRevisionId,
  'patterns.compare': z.object({ from: revisionId, to: revisionId }),
  'patterns.grades': moduleRevisionId,
  'patterns.geometryNotes': styleRevisionId,
  'patterns.styleOutlines': styleRevisionId,
  'patterns.outlines': few(id<PieceId>('pce')),
  'patterns.drawings': few(id<PieceId>('pce')),
}
