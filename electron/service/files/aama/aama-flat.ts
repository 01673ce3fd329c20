import { boundsOf } from '../../../../shared/domain/geometry/geometry.ts'
import type { Drawing, DrawnBlock, DrawnPath, Entity } from '../dxf/dxf-drawing.ts'
import type { Notes } from '../notes.ts'
import { joined } from './aama-chain.ts'
import { layers } from './aama-layers.ts'

/** In the file's units, whichever they are: a tenth of a millimetre at most. */
const meeting = 0.005

/** The drawing's blocks; a drawing without pieces in blocks has each outline of its own taken as one, also where it is drawn line by line. */
export function flatBlocks({ blocks, entities }: Drawing, notes: Notes): readonly DrawnBlock[] {
  if (blocks.some((block) => block.entities.some(isOutline))) return blocks
  const drawn = entities.filter(isOutline)
  const line = drawn[0]?.line ?? 0
  const outlines = joined(drawn, meeting)
    .filter(({ points }) => points.length > 2)
    .slice(0, 500)
    .map((path): DrawnPath => ({ kind: 'path', layer: layers.cut, line, ...path }))
  if (outlines.length > 0) notes.guess({ code: 'flat-drawing', outlines: outlines.length })
  const others = entities.filter((entity) => !isOutline(entity))
  return outlines.map((outline, index) => ({
    name: `PIECE ${index + 1}`,
    line: outline.line,
    entities: [outline, ...withinBox(outline, others)],
  }))
}

function isOutline(entity: Entity): entity is DrawnPath {
  return entity.kind === 'path' && entity.layer === layers.cut && entity.points.length > 1
}

/** What lies in the outline's box goes with it. */
function withinBox(outline: DrawnPath, entities: readonly Entity[]): readonly Entity[] {
  const box = boundsOf(outline.points)
  if (!box) return []
  return entities.filter((entity) => {
    if (entity.kind === 'insert') return false
    const [x, y] = entity.kind === 'path' ? entity.points[0]! : entity.at
    return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY
  })
}
