import type { AreaBySize } from '../../../shared/domain/bom/fabric-need.ts'
import type { PieceGeometry } from '../../../shared/domain/pattern/pattern.ts'
import type { Hash } from '../../../shared/domain/quantity.ts'
import type { Blobs } from './blobs.ts'

/** The areas of a piece in its sizes. Geometry never changes, so each is read once. */
export function openAreas(blobs: Pick<Blobs, 'read'>): (hash: Hash) => AreaBySize {
  const known = new Map<Hash, AreaBySize>()
  return (hash) => {
    const areas = known.get(hash) ?? areasOf(blobs.read(hash))
    known.set(hash, areas)
    return areas
  }
}

function areasOf(bytes: Buffer): AreaBySize {
  const sizes = JSON.parse(bytes.toString()) as readonly PieceGeometry[]
  return new Map(sizes.map(({ size, area }) => [size, area]))
}
