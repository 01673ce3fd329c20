import type { CompareAsk, Comparison } from '../../../../shared/contract/compare.ts'
import { type BomItem, compareBoms } from '../../../../shared/domain/compare/compare-bom.ts'
import { compareColours } from '../../../../shared/domain/compare/compare-colours.ts'
import { COMPARED_RUN, compareCosts } from '../../../../shared/domain/compare/compare-cost.ts'
import { compareGrades } from '../../../../shared/domain/compare/compare-grades.ts'
import { compareLabels } from '../../../../shared/domain/compare/compare-label.ts'
import { compareLearning } from '../../../../shared/domain/compare/compare-learning.ts'
import type { Difference } from '../../../../shared/domain/compare/compare-lists.ts'
import { compareOperations } from '../../../../shared/domain/compare/compare-operations.ts'
import {
  comparePieces,
  type PlacedPiece,
} from '../../../../shared/domain/compare/compare-pieces.ts'
import { compareJoints, compareSeams } from '../../../../shared/domain/compare/compare-sewing.ts'
import { compareSlots } from '../../../../shared/domain/compare/compare-slots.ts'
import { unitCost } from '../../../../shared/domain/cost/cost.ts'
import { bomOf, routingOf } from '../../../../shared/domain/module/brings-shape.ts'
import type { ModuleRevision, Piece } from '../../../../shared/domain/module/module.ts'
import type { PieceGeometry } from '../../../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../../../shared/domain/quantity.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import type { StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import type { Blobs } from '../blobs.ts'
import type { Reader } from '../reader.ts'
import { readMeasuredSeams } from './read-fits.ts'
import { readGraded } from './read-grades.ts'
import { readBrings } from './read-module-parts.ts'
import { readPiecesOf, readStyleParts } from './read-style.ts'
import { costBasisOf } from './read-style-sheet.ts'
import { readMaterials } from './read-supplies.ts'

/** Null when one of them is gone, or when one is of a style and the other of a module. */
export function readComparison(
  reader: Reader,
  blobs: Blobs,
  now: Instant,
  ask: CompareAsk,
): Comparison | null {
  const drawn = (hash: Hash): readonly PieceGeometry[] => JSON.parse(blobs.read(hash).toString())
  return compareStyles(reader, now, ask, drawn) ?? compareModules(reader, blobs, ask, drawn)
}

type Drawn = (hash: Hash) => readonly PieceGeometry[]

function compareStyles(
  reader: Reader,
  today: Instant,
  { from, to }: CompareAsk,
  drawn: Drawn,
): Comparison | null {
  const old = readStyleParts(reader, from as StyleRevisionId)
  const now = readStyleParts(reader, to as StyleRevisionId)
  if (!old || !now) return null
  const bom = compareBoms(old.bom, now.bom)
  const costOf = (parts: StyleParts) => unitCost(costBasisOf(reader, today, parts), COMPARED_RUN)
  return {
    from: old.revision.letter,
    to: now.revision.letter,
    slots: compareSlots(old, now),
    colours: compareColours(old.colourways, now.colourways),
    label: compareLabels(old.label, now.label),
    pieces: comparePieces(placedPieces(old), placedPieces(now), drawn),
    grades: [],
    seams: [],
    joints: compareJoints(old, now),
    bom,
    operations: compareOperations(old, now),
    learning: compareLearning(old.learning, now.learning),
    costs: compareCosts(costOf(old), costOf(now)),
    materials: materialsIn(bom, readMaterials(reader)),
  }
}

function compareModules(
  reader: Reader,
  blobs: Blobs,
  { from, to }: CompareAsk,
  drawn: Drawn,
): Comparison | null {
  const [old, now] = [moduleParts(reader, blobs, from), moduleParts(reader, blobs, to)]
  if (!old || !now) return null
  const bom = compareBoms(bomOf(old.brings), bomOf(now.brings))
  return {
    from: old.revision.letter,
    to: now.revision.letter,
    slots: [],
    colours: [],
    label: [],
    pieces: comparePieces(unplaced(old.pieces), unplaced(now.pieces), drawn),
    grades: compareGrades(old.grades, now.grades),
    seams: compareSeams(old, now),
    joints: [],
    bom,
    operations: compareOperations(routingOf(old.brings), routingOf(now.brings)),
    learning: [],
    costs: [],
    materials: materialsIn(bom, readMaterials(reader)),
  }
}

function moduleParts(reader: Reader, blobs: Blobs, id: string) {
  const revision = reader.one<ModuleRevision>('select * from moduleRevision where id = ?', id)
  if (!revision) return null
  return {
    revision,
    pieces: readPiecesOf(reader, [id]),
    seams: readMeasuredSeams(reader, blobs, revision),
    brings: readBrings(reader, id),
    grades: readGraded(reader, blobs, revision.id)?.table ?? null,
  }
}

const unplaced = (pieces: readonly Piece[]) =>
  pieces.map((piece): PlacedPiece => ({ piece, slot: '' }))

function placedPieces({ pieces, modules }: StyleParts): readonly PlacedPiece[] {
  const slots = new Map(modules.map(({ module, revision }) => [revision.id, module.kind]))
  return pieces.map((piece) => ({ piece, slot: slots.get(piece.moduleRevisionId) ?? '' }))
}

function materialsIn(
  bom: readonly Difference<BomItem>[],
  materials: readonly Material[],
): readonly Material[] {
  const items = bom.flatMap((one) => [
    ...(one.kind === 'added' ? [] : [one.old]),
    ...(one.kind === 'removed' ? [] : [one.now]),
  ])
  const named = new Set(items.flatMap(materialsOf))
  return materials.filter(({ id }) => named.has(id))
}

const materialsOf = ({ materialId, byColour, substitutes }: BomItem) => [
  materialId,
  ...byColour.map(([, id]) => id),
  ...substitutes.map(([id]) => id),
]
