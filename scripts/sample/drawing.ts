import {
  type InkBlock,
  type InkEntity,
  writeDrawing,
} from '../../electron/service/files/dxf/dxf-write.ts'
import { between, boundsOf, type Point } from '../../shared/domain/geometry/geometry.ts'
import type { SampleModule, SamplePiece } from './modules.ts'
import type { SampleShape } from './sizes.ts'

export interface SampleDrawn {
  readonly piece: Pick<SamplePiece, 'name' | 'quantity' | 'material' | 'note'>
  readonly shapes: readonly SampleShape[]
}

/** The module as a graded nest: one block per piece and size. */
export function moduleDrawing(module: SampleModule, pieces: readonly SampleDrawn[]): string {
  return writeDrawing({
    decimals: 2,
    style: [
      `Style Name: ${module.style}`,
      'Creation Date: 22-11-2026',
      'Author: Selvedge;sample-patterns;1',
      'Sample Size: M',
      'Grade Rule Table: ',
      'Units: METRIC',
      'ASTM/D13 Proposal 1 Version: D6673-10',
    ],
    blocks: pieces.flatMap(({ piece, shapes }) =>
      shapes.map((shape) => blockOf(piece, shape, module.style)),
    ),
  })
}

function blockOf(piece: SampleDrawn['piece'], shape: SampleShape, style: string): InkBlock {
  const words = [
    `Piece Name: ${piece.name}`,
    `Size: ${shape.size}`,
    `Quantity: ${piece.quantity}`,
    `Material: ${piece.material}`,
  ]
  const lines = (layer: string, points: readonly Point[], closed: boolean): InkEntity => ({
    kind: 'path',
    layer,
    points,
    closed,
  })
  return {
    name: `${piece.name.replaceAll(' ', '')}_${shape.size}`,
    entities: [
      ...words.map((text): InkEntity => ({ kind: 'text', layer: '1', at: [0, 0], text })),
      lines('1', shape.cut, true),
      lines('14', shape.sew, true),
      ...(shape.inner ? [lines('8', shape.inner, false)] : []),
      lines('7', shape.grain, false),
      ...(shape.fold ? [lines('6', shape.fold, false)] : []),
      ...marksOf(shape),
      ...labelOf(piece, shape, style),
    ],
  }
}

function marksOf({ notches, drills }: SampleShape): readonly InkEntity[] {
  const mark = { kind: 'point', elevation: null } as const
  return [
    ...notches.map(({ at, angle, isBack }): InkEntity => {
      return { ...mark, layer: '4', at, z: 5, thickness: isBack ? 4 : null, angle }
    }),
    ...drills.map(
      (at): InkEntity => ({ ...mark, layer: '13', at, z: 2, thickness: null, angle: null }),
    ),
  ]
}

function labelOf(piece: SampleDrawn['piece'], shape: SampleShape, style: string) {
  const { minX, minY, maxX, maxY } = boundsOf(shape.cut)!
  const [x, y] = between([minX, minY], [maxX, maxY], 0.4)
  return [style, `${piece.name} ${shape.size}`, piece.note].map(
    (text, row): InkEntity => ({ kind: 'text', layer: '15', at: [x, y - row * 12], text }),
  )
}
