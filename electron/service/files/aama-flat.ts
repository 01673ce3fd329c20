import { boundsOf } from '../../../shared/domain/geometry.ts'
import { layers } from './aama-layers.ts'
import type { Drawing, DrawnBlock, DrawnPath, Entity } from './dxf-drawing.ts'
import type { Notes } from './notes.ts'

/** The drawing's blocks; a drawing without pieces in blocks has each closed outline of its own taken as one. */
export function flatBlocks({ blocks, entities }: Drawing, notes: Notes): readonly DrawnBlock[] {
  if (blocks.some((block) => block.entities.some(isOutline))) return blocks
  const outlines = entities.filter(isOutline).slice(0, 500)
  if (outlines.length > 0) notes.guess({ code: 'flat-drawing', outlines: outlines.length })
  return outlines.map((outline, index) => ({
    name: `PIECE ${index + 1}`,
    line: outline.line,
    entities: [outline, ...withinBox(outline, outlines, entities)],
  }))
}

function isOutline(entity: Entity): entity is DrawnPath {
  return entity.kind === 'path' && entity.layer === layers.cut && entity.points.length > 1
}

/** What lies in the outline's box goes with it. */
function withinBox(
  outline: DrawnPath,
  outlines: readonly Entity[],
  entities: readonly Entity[],
): readonly Entity[] {
  const box = boundsOf(outline.points)
  if (!box) return []
  const taken = new Set(outlines)
  return entities.filter((entity) => {
    if (taken.has(entity) || entity.kind === 'insert') return false
    const [x, y] = entity.kind === 'path' ? entity.points[0]! : entity.at
    return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY
  })
}
