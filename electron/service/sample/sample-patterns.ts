import { added, type Change } from '../../../shared/domain/change.ts'
import {
  cutOf,
  type Module,
  type ModuleId,
  type ModuleRevision,
  type ModuleRevisionId,
  type Piece,
  type PieceId,
} from '../../../shared/domain/module/module.ts'
import type { Brings } from '../../../shared/domain/module/module-brings.ts'
import { moduleContent } from '../../../shared/domain/module/module-content.ts'
import type { PatternPiece } from '../../../shared/domain/pattern/pattern.ts'
import type { Seam } from '../../../shared/domain/seams/seam.ts'
import type { Material } from '../../../shared/domain/stock/material.ts'
import { FIRST_LETTER } from '../../../shared/domain/style/revision.ts'
import { sizeList } from '../../../shared/domain/style/sizes.ts'
import { hashOf } from '../database/blobs.ts'
import type { Hands } from '../use-case.ts'
import type { SampleFile } from './read-sample.ts'
import { MODULES } from './sample-data.ts'
import { sampleBrings, sampleSeams } from './sample-module-parts.ts'

export interface SampleModule {
  readonly module: Module
  readonly revision: ModuleRevision
  readonly pieces: readonly Piece[]
  readonly seams: readonly Seam[]
  readonly brings: Brings
}

export function sampleModules(
  hands: Hands,
  files: readonly SampleFile[],
  materials: readonly Material[],
): readonly SampleModule[] {
  return MODULES.flatMap(([code, name, kind, fileName]) => {
    const file = files.find((one) => one.name === fileName)
    const id = hands.newId<ModuleId>('mod')
    return file ? [made(hands, { id, code, name, kind, origin: 'sample' }, file, materials)] : []
  })
}

export function moduleChanges(modules: readonly SampleModule[]): readonly Change[] {
  return [
    ...added('module', ...modules.map(({ module }) => module)),
    ...added('piece', ...modules.flatMap(({ pieces }) => pieces)),
    ...added('seam', ...modules.flatMap(({ seams }) => seams)),
    ...added('moduleLine', ...modules.flatMap(({ brings }) => brings.lines)),
    ...added('moduleRevision', ...modules.map(({ revision }) => revision)),
  ]
}

function made(
  hands: Hands,
  module: Module,
  { name, bytes, pattern }: SampleFile,
  materials: readonly Material[],
): SampleModule {
  const id = hands.newId<ModuleRevisionId>('mrv')
  const pieces = pattern.pieces.map((piece, position) => pieceOf(hands, id, piece, position))
  const parts = {
    pieces,
    seams: sampleSeams(hands, module, id, pieces),
    brings: sampleBrings(hands, module, id, materials),
  }
  const revision: ModuleRevision = {
    id,
    moduleId: module.id,
    letter: FIRST_LETTER,
    state: 'released',
    sizes: sizeList(pattern.sizes),
    baseSize: pattern.baseSize ?? pattern.sizes[0] ?? '',
    sourceName: name,
    sourceHash: hands.blobs.keep(bytes),
    contentHash: null,
    releasedAt: hands.now(),
    releasedBy: 'Designer 1',
    reason: 'First release',
    origin: 'sample',
  }
  const contentHash = hashOf(moduleContent({ revision, ...parts }))
  return { module, revision: { ...revision, contentHash }, ...parts }
}

function pieceOf(
  { blobs, newId }: Hands,
  moduleRevisionId: ModuleRevisionId,
  piece: PatternPiece,
  position: number,
): Piece {
  return {
    id: newId<PieceId>('pce'),
    moduleRevisionId,
    position,
    name: piece.name,
    quantity: piece.quantity.total,
    cut: cutOf(piece),
    role: piece.material.role ?? 'shell',
    geometryHash: blobs.keep(Buffer.from(JSON.stringify(piece.sizes))),
    origin: 'sample',
  }
}
