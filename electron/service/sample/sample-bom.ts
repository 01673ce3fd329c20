import {
  type Bom,
  type BomColourId,
  type BomGeometryId,
  type BomLineId,
  type BomQuantityId,
  type BomSubstituteId,
  NO_BOM,
} from '../../../shared/domain/bom/bom.ts'
import {
  areaOfRole,
  type FabricBasis,
  fabricUnder,
} from '../../../shared/domain/bom/fabric-need.ts'
import { added, type Change } from '../../../shared/domain/change.ts'
import type { Piece } from '../../../shared/domain/module/module.ts'
import type { Permille } from '../../../shared/domain/quantity.ts'
import type { Material } from '../../../shared/domain/stock/material.ts'
import { middleSize } from '../../../shared/domain/style/sizes.ts'
import type { StyleRevisionId } from '../../../shared/domain/style/style.ts'
import { openAreas } from '../database/areas.ts'
import { piecesHash } from '../database/reads/read-style.ts'
import type { Hands } from '../use-case.ts'
import { sampleLines } from './sample-lines.ts'
import type { SampleStyle } from './sample-style-data.ts'

interface MadeOf {
  readonly id: StyleRevisionId
  readonly pieces: readonly Piece[]
  readonly sizes: readonly string[]
}

const origin = 'sample' as const

/** The lines of a style, with what they take in its colours, what may be taken instead, and what comes from its geometry. */
export function sampleBom(
  hands: Hands,
  sample: SampleStyle,
  materials: readonly Material[],
  made: MadeOf,
): Bom {
  const lines = sampleLines(sample.bom, materials, () => ({
    id: hands.newId<BomLineId>('bom'),
    styleRevisionId: made.id,
  }))
  const idOf = (code: string) => materials.find((one) => one.code === code)!.id
  const linesWith = (code: string) => lines.filter(({ materialId }) => materialId === idOf(code))
  const colours = (sample.inColour ?? []).flatMap(([colourway, code, other]) =>
    linesWith(code).map(({ id: bomLineId }) => {
      const of = { bomLineId, colourway, materialId: idOf(other), quantity: null, origin }
      return { id: hands.newId<BomColourId>('bcl'), ...of }
    }),
  )
  const substitutes = (sample.instead ?? []).flatMap(([code, other, ratio]) =>
    linesWith(code).map(({ id: bomLineId }) => {
      const of = {
        bomLineId,
        position: 0,
        materialId: idOf(other),
        ratio: ratio as Permille,
        origin,
      }
      return { id: hands.newId<BomSubstituteId>('bsb'), ...of }
    }),
  )
  return reckoned(hands, sample, { ...NO_BOM, lines, colours, substitutes }, materials, made)
}

/** The lines of a BOM before what belongs to them. */
export function bomChanges(bom: Bom): readonly Change[] {
  return [
    ...added('bomLine', ...bom.lines),
    ...added('bomQuantity', ...bom.quantities),
    ...added('bomColour', ...bom.colours),
    ...added('bomCell', ...bom.cells),
    ...added('bomSubstitute', ...bom.substitutes),
    ...added('bomGeometry', ...bom.geometries),
  ]
}

/** By the style's own nest, which is as fresh as its pieces. */
function reckoned(
  { newId, blobs }: Hands,
  { geometry = [], nest: [code, , efficiency] }: SampleStyle,
  bom: Bom,
  materials: readonly Material[],
  { pieces, sizes }: MadeOf,
): Bom {
  const made = bom.lines.map((line) => {
    const width = materials.find(({ id }) => id === line.materialId)?.width
    if (!width || line.role === null || !geometry.includes(line.role)) return { line, of: null }
    const basis: FabricBasis = { width, efficiency: efficiency as Permille, nest: code }
    const areas = areaOfRole(pieces, line.role, openAreas(blobs))
    const needs = sizes.map((size) => [size, fabricUnder(areas.get(size) ?? 0, basis)] as const)
    const quantity = needs.find(([size]) => size === middleSize(sizes))?.[1] ?? line.quantity
    return { line: { ...line, quantity }, of: { basis, needs } }
  })
  const hash = piecesHash(pieces)
  return {
    ...bom,
    lines: made.map(({ line }) => line),
    quantities: made.flatMap(({ line, of }) =>
      (of?.needs ?? [])
        .filter(([, need]) => need !== line.quantity)
        .map(([size, quantity]) => {
          return { id: newId<BomQuantityId>('bqy'), bomLineId: line.id, size, quantity, origin }
        }),
    ),
    geometries: made.flatMap(({ line, of }) => {
      if (!of) return []
      const id = newId<BomGeometryId>('bge')
      return [{ id, bomLineId: line.id, ...of.basis, piecesHash: hash, origin }]
    }),
  }
}
