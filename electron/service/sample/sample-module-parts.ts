import type { Module, ModuleRevisionId, Piece } from '../../../shared/domain/module/module.ts'
import {
  type Brings,
  type ModuleLineId,
  NOTHING,
} from '../../../shared/domain/module/module-brings.ts'
import type { Seam, SeamId } from '../../../shared/domain/seams/seam.ts'
import type { AnchorName } from '../../../shared/domain/seams/seam-anchor.ts'
import type { Material } from '../../../shared/domain/stock/material.ts'
import type { Hands } from '../use-case.ts'
import { type SampleLine, sampleLines } from './sample-lines.ts'
import { BRINGS, SEAMS } from './sample-module-data.ts'

const origin = 'sample' as const

export function sampleSeams(
  { newId }: Hands,
  { code }: Module,
  moduleRevisionId: ModuleRevisionId,
  pieces: readonly Piece[],
): readonly Seam[] {
  const own = SEAMS.filter(([module]) => module === code)
  return own.flatMap(([, pieceName, name, start, end], position) => {
    const piece = pieces.find((one) => one.name === pieceName)
    if (!piece) return []
    const id = newId<SeamId>('sea')
    const between = { start: corner(start), end: corner(end) }
    return [{ id, moduleRevisionId, pieceId: piece.id, position, name, ...between, origin }]
  })
}

export function sampleBrings(
  { newId }: Hands,
  { code }: Module,
  moduleRevisionId: ModuleRevisionId,
  materials: readonly Material[],
): Brings {
  const own = BRINGS.filter(([module]) => module === code)
  const told = own.map(([, ...line]): SampleLine => line)
  const lines = sampleLines(told, materials, () => ({
    id: newId<ModuleLineId>('mln'),
    moduleRevisionId,
  }))
  return { ...NOTHING, lines }
}

const corner = (index: number) => `corner ${index}` as AnchorName
