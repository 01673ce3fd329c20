import type { Point } from '../../../../shared/domain/geometry/geometry.ts'
import type { Drawn, DrawnPath, DrawnPoint, DrawnText } from './dxf-drawing.ts'

type Ink<Entity extends Drawn> = Omit<Entity, 'line'>

/** What can be written: lines, marks and texts. */
export type InkEntity = Ink<DrawnPath> | Ink<DrawnPoint> | Ink<DrawnText>

export interface InkBlock {
  readonly name: string
  readonly entities: readonly InkEntity[]
}

export interface DrawingToWrite {
  readonly blocks: readonly InkBlock[]
  /** Texts of the whole style, one line each. */
  readonly style: readonly string[]
  /** Digits after the point: 2 for millimetres, 4 for inches. */
  readonly decimals: number
}

type Group = readonly [code: number, value: string | number]

const textHeight = 5

/** An R12 drawing as Gerber and the others take it: an empty header, no tables, one block and one insert per piece. */
export function writeDrawing({ blocks, style, decimals }: DrawingToWrite): string {
  const place = ([x, y]: Point, codeX = 10): readonly Group[] => [
    [codeX, fixed(x, decimals)],
    [codeX + 10, fixed(y, decimals)],
  ]
  const groups: readonly Group[] = [
    ...section('HEADER', []),
    ...section(
      'BLOCKS',
      blocks.flatMap((block) => blockGroups(block, place, decimals)),
    ),
    ...section('ENTITIES', [
      ...style.flatMap((text) => textGroups({ kind: 'text', layer: '1', at: [0, 0], text }, place)),
      ...blocks.flatMap(({ name }): Group[] => [
        [0, 'INSERT'],
        [8, '1'],
        [2, name],
        ...place([0, 0]),
      ]),
    ]),
    [0, 'EOF'],
  ]
  return groups.map(([code, value]) => `${String(code).padStart(3)}\r\n${value}\r\n`).join('')
}

type Place = (point: Point, codeX?: number) => readonly Group[]

function section(name: string, groups: readonly Group[]): readonly Group[] {
  return [[0, 'SECTION'], [2, name], ...groups, [0, 'ENDSEC']]
}

/** Never `-0.00`. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text
}

function blockGroups(
  { name, entities }: InkBlock,
  place: Place,
  decimals: number,
): readonly Group[] {
  return [
    [0, 'BLOCK'],
    [8, '1'],
    [2, name],
    [70, 64],
    ...place([0, 0]),
    ...entities.flatMap((entity) => entityGroups(entity, place, decimals)),
    [0, 'ENDBLK'],
    [8, '1'],
  ]
}

function entityGroups(entity: InkEntity, place: Place, decimals: number): readonly Group[] {
  switch (entity.kind) {
    case 'text':
      return textGroups(entity, place)
    case 'point':
      return pointGroups(entity, place, decimals)
    case 'path':
      return entity.points.length === 2 && !entity.closed
        ? lineGroups(entity, place)
        : polylineGroups(entity, place)
  }
}

function textGroups({ layer, at, text }: Ink<DrawnText>, place: Place): readonly Group[] {
  return [[0, 'TEXT'], [8, layer], ...place(at), [40, textHeight], [1, text]]
}

function pointGroups(mark: Ink<DrawnPoint>, place: Place, decimals: number): readonly Group[] {
  const figure = (code: number, value: number | null): readonly Group[] =>
    value === null ? [] : [[code, fixed(value, decimals)]]
  return [
    [0, 'POINT'],
    [8, mark.layer],
    ...place(mark.at),
    ...figure(30, mark.z),
    ...figure(39, mark.thickness),
    ...figure(50, mark.angle),
  ]
}

function lineGroups({ layer, points }: Ink<DrawnPath>, place: Place): readonly Group[] {
  return [[0, 'LINE'], [8, layer], ...place(points[0]!), ...place(points[1]!, 11)]
}

function polylineGroups({ layer, points, closed }: Ink<DrawnPath>, place: Place): readonly Group[] {
  return [
    [0, 'POLYLINE'],
    [8, layer],
    [66, 1],
    [70, closed ? 1 : 0],
    ...points.flatMap((point): Group[] => [[0, 'VERTEX'], [8, layer], ...place(point)]),
    [0, 'SEQEND'],
    [8, layer],
  ]
}
