import { moved, scaledBy } from '../../../../shared/domain/geometry/transform.ts'
import type { DrawnPoint, Entity } from '../dxf/dxf-drawing.ts'
import { notchKinds } from './aama-layers.ts'

/** The entity in millimetres; `notchFactor` brings the depths and widths of notches there. */
export function scaledEntity(entity: Entity, factor: number, notchFactor: number): Entity {
  const toMillimetres = scaledBy(factor)
  if (entity.kind === 'insert') return entity
  if (entity.kind === 'path') {
    return factor === 1
      ? entity
      : { ...entity, points: entity.points.map((point) => moved(toMillimetres, point)) }
  }
  const at = moved(toMillimetres, entity.at)
  return entity.kind === 'text'
    ? { ...entity, at }
    : { ...scaledMark(entity, factor, notchFactor), at }
}

function scaledMark(mark: DrawnPoint, factor: number, notchFactor: number): DrawnPoint {
  const by = notchKinds.has(mark.layer) ? notchFactor : factor
  const size = (value: number | null) => (value === null ? null : value * by)
  const { z, elevation, thickness } = mark
  return { ...mark, z: size(z), elevation: size(elevation), thickness: size(thickness) }
}

const deepestInCentimetres = 1.2

/** Browzwear writes millimetres, but the depth of notches in centimetres, and repeats it as an elevation. */
export function depthsInCentimetres(entities: readonly Entity[], author: string): number {
  const notches = entities.flatMap((entity) =>
    entity.kind === 'point' && notchKinds.has(entity.layer) ? [entity] : [],
  )
  const deep = notches.filter(({ z }) => z !== null && z > 0)
  const isDialect = /browzwear/i.test(author) || deep.some(({ elevation }) => elevation !== null)
  return isDialect && deep.every(({ z }) => z! < deepestInCentimetres) ? deep.length : 0
}
