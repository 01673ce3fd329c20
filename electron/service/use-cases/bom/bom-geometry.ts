import type { GeometryNote } from '../../../../shared/contract/patterns.ts'
import {
  type BomEdit,
  type BomScene,
  bomEditOf,
  findBomTrouble,
} from '../../../../shared/domain/bom/bom-edit.ts'
import {
  areaOfRole,
  fabricBasis,
  fabricUnder,
  widthOf,
} from '../../../../shared/domain/bom/fabric-need.ts'
import type { Nest } from '../../../../shared/domain/bom/nest.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { Material, MaterialId } from '../../../../shared/domain/stock/material.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import { middleSize, sizesOf } from '../../../../shared/domain/style/sizes.ts'
import type { Slot, StyleRevision, StyleRevisionId } from '../../../../shared/domain/style/style.ts'
import { openAreas } from '../../database/areas.ts'
import { readFloor } from '../../database/reads/read-floor.ts'
import { piecesHash, readPiecesOf, readStyleParts } from '../../database/reads/read-style.ts'
import { readMaterials } from '../../database/reads/read-supplies.ts'
import type { Hands } from '../../use-case.ts'
import { type ComputedEdit, lineChanges, openLineWriter } from './bom-lines.ts'

type Scene = Pick<Hands, 'reader' | 'blobs'>

/** Gives a line of geometry its quantities, as the pieces, the width and the nests are now. `fresh` is not in the file yet. */
export function computed(
  { reader, blobs }: Scene,
  { revision, pieces }: StyleParts,
  materials: ReadonlyMap<MaterialId, Material>,
  fresh: readonly Nest[] = [],
): (edit: BomEdit) => ComputedEdit {
  const floor = readFloor(reader)
  const hash = piecesHash(pieces)
  const areasOf = openAreas(blobs)
  const sizes = sizesOf(revision.sizes)
  const nests = [
    ...reader
      .all<Nest>('select * from nest where styleRevisionId = ?', revision.id)
      .filter(({ id }) => fresh.every((one) => one.id !== id)),
    ...fresh,
  ]
  return (edit) => {
    const material = materials.get(edit.materialId)
    const width = material ? widthOf(material) : null
    if (edit.way === 'typed' || width === null || edit.role === null)
      return { ...edit, geometry: null }
    const basis = fabricBasis(edit, width, nests, { piecesHash: hash, floor })
    const areas = areaOfRole(pieces, edit.role, areasOf)
    const needs = sizes.map((size) => [size, fabricUnder(areas.get(size) ?? 0, basis)] as const)
    const quantity = needs.find(([size]) => size === middleSize(sizes))?.[1] ?? (0 as Thousandths)
    const bySize = Object.fromEntries(needs.filter(([, need]) => need !== quantity))
    return { ...edit, quantity, bySize, geometry: { ...basis, piecesHash: hash } }
  }
}

/** What was typed stays when a module is swapped; where the pieces say otherwise, somebody may want to know. */
export function geometryNotes(
  hands: Scene,
  parts: StyleParts,
  scene: BomScene,
): readonly GeometryNote[] {
  const compute = computed(hands, parts, scene.materials)
  return parts.bom.lines.flatMap((line) => {
    const edit = bomEditOf(parts.bom, line)
    const asked: BomEdit = { ...edit, way: 'geometry' }
    if (edit.way === 'geometry' || findBomTrouble(asked, scene)) return []
    const { quantity } = compute(asked)
    return quantity === line.quantity ? [] : [{ bomLineId: line.id, quantity }]
  })
}

/** What a draft's lines of geometry become when its pieces or its nests have changed; a nest may be so fresh that it is not in the file yet. */
export function recomputed(
  hands: Scene & Pick<Hands, 'newId'>,
  parts: StyleParts,
  fresh: readonly Nest[] = [],
): readonly Change[] {
  const { bom } = parts
  const ids = new Set(bom.geometries.map(({ bomLineId }) => bomLineId))
  if (ids.size === 0 || parts.pieces.length === 0) return []
  const materials = new Map(readMaterials(hands.reader).map((one) => [one.id, one]))
  const writer = openLineWriter(hands, parts)
  const compute = computed(hands, parts, materials, fresh)
  const roles = new Set(parts.pieces.map(({ role }) => role))
  return bom.lines
    .filter(({ id, role }) => ids.has(id) && role !== null && roles.has(role))
    .flatMap((line) => lineChanges(writer, compute(bomEditOf(bom, line))))
}

/** As above, for slots that are not in the file yet; a line that changes in the same step is left to it. */
export function recomputedIn(
  hands: Scene & Pick<Hands, 'newId'>,
  id: StyleRevisionId,
  slots: readonly Slot[],
  same: readonly Change[],
): readonly Change[] {
  const parts = readStyleParts(hands.reader, id)
  if (!parts) return []
  const filled = slots.flatMap(({ moduleRevisionId }) => moduleRevisionId ?? [])
  const sized = same.find(({ table, after }) => table === 'styleRevision' && after?.id === id)
  const touched = new Set(same.map(({ before }) => before?.id))
  const lines = parts.bom.lines.filter((line) => !touched.has(line.id))
  return recomputed(hands, {
    ...parts,
    bom: { ...parts.bom, lines },
    revision: (sized?.after ?? parts.revision) as StyleRevision,
    pieces: readPiecesOf(hands.reader, filled),
  })
}
