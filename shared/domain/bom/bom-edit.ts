import { bomItemOf } from '../compare/compare-bom.ts'
import type { MaterialRole } from '../pattern/pattern.ts'
import type { Permille, Thousandths } from '../quantity.ts'
import type { Material, MaterialId } from '../stock/material.ts'
import type { Bom, BomCell, BomLine, BomLineId } from './bom.ts'
import { widthOf } from './fabric-need.ts'

/** A whole line as a person leaves it. */
export interface BomEdit extends Omit<BomLine, 'origin' | 'position' | 'styleRevisionId'> {
  /** Only the sizes that have a quantity of their own. */
  readonly bySize: Readonly<Record<string, Thousandths>>
  /** Only the colourways that differ. */
  readonly byColour: Readonly<Record<string, ColourEdit>>
  /** Only the sizes that differ within a colourway. */
  readonly byCell: readonly CellEdit[]
  readonly substitutes: readonly SubstituteEdit[]
  /** Of geometry the quantities are computed anew, and those given here count for nothing. */
  readonly way: 'typed' | 'geometry'
}

export interface ColourEdit {
  readonly materialId: MaterialId | null
  readonly quantity: Thousandths | null
}

export type CellEdit = Pick<BomCell, 'colourway' | 'size' | 'quantity'>

export interface SubstituteEdit {
  readonly materialId: MaterialId
  readonly ratio: Permille
}

/** What is wrong with a line, and in which of its fields. */
export interface BomTrouble {
  readonly line: BomLineId
  readonly field: 'material' | 'byColour' | 'byCell' | 'substitutes' | 'way'
  readonly cause:
    | 'unknown-material'
    | 'unknown-colourway'
    /** A quantity in metres says nothing of what is counted in pieces. */
    | 'other-unit'
    /** A material is no substitute for itself, and no substitute twice. */
    | 'named-twice'
    | 'size-twice'
    | 'no-width'
    | 'no-pieces'
}

/** What the lines are judged by. */
export interface BomScene {
  readonly materials: ReadonlyMap<MaterialId, Material>
  readonly colourways: ReadonlySet<string>
  /** Roles that the style has pieces of. */
  readonly roles: ReadonlySet<MaterialRole>
}

export function findBomTrouble(edit: BomEdit, scene: BomScene): BomTrouble | null {
  const material = scene.materials.get(edit.materialId)
  if (!material) return { line: edit.id, field: 'material', cause: 'unknown-material' }
  return (
    colourTrouble(edit, material, scene) ??
    cellTrouble(edit, scene) ??
    substituteTrouble(edit, material, scene) ??
    geometryTrouble(edit, material, scene)
  )
}

function colourTrouble(edit: BomEdit, { unit }: Material, scene: BomScene): BomTrouble | null {
  const of = { line: edit.id, field: 'byColour' } as const
  for (const [colourway, { materialId }] of Object.entries(edit.byColour)) {
    if (!scene.colourways.has(colourway)) return { ...of, cause: 'unknown-colourway' }
    const cause = materialId === null ? null : materialTrouble(materialId, unit, scene)
    if (cause) return { ...of, cause }
  }
  return null
}

function cellTrouble({ id, byCell }: BomEdit, scene: BomScene): BomTrouble | null {
  const of = { line: id, field: 'byCell' } as const
  const met = new Set<string>()
  for (const { colourway, size } of byCell) {
    if (!scene.colourways.has(colourway)) return { ...of, cause: 'unknown-colourway' }
    met.add(JSON.stringify([colourway, size]))
  }
  return met.size < byCell.length ? { ...of, cause: 'size-twice' } : null
}

function substituteTrouble(edit: BomEdit, { unit }: Material, scene: BomScene): BomTrouble | null {
  const of = { line: edit.id, field: 'substitutes' } as const
  const named = new Set([edit.materialId, ...edit.substitutes.map(({ materialId }) => materialId)])
  if (named.size <= edit.substitutes.length) return { ...of, cause: 'named-twice' }
  const causes = edit.substitutes.map(({ materialId }) => materialTrouble(materialId, unit, scene))
  const cause = causes.find((one) => one !== null)
  return cause ? { ...of, cause } : null
}

function materialTrouble(id: MaterialId, unit: Material['unit'], { materials }: BomScene) {
  const material = materials.get(id)
  if (!material) return 'unknown-material' as const
  return material.unit === unit ? null : ('other-unit' as const)
}

function geometryTrouble(edit: BomEdit, material: Material, scene: BomScene): BomTrouble | null {
  if (edit.way === 'typed') return null
  const of = { line: edit.id, field: 'way' } as const
  if (widthOf(material) === null) return { ...of, cause: 'no-width' }
  return edit.role && scene.roles.has(edit.role) ? null : { ...of, cause: 'no-pieces' }
}

/** A line as it stands, ready to be edited. */
export function bomEditOf(bom: Bom, line: BomLine): BomEdit {
  const { styleRevisionId: _, origin: __, position: ___, ...fields } = line
  const item = bomItemOf(bom, line)
  return {
    ...fields,
    bySize: Object.fromEntries(item.bySize),
    byColour: Object.fromEntries(
      item.byColour.map(([colourway, materialId, quantity]) => [
        colourway,
        { materialId, quantity },
      ]),
    ),
    byCell: item.byCell.map(([colourway, size, quantity]) => ({ colourway, size, quantity })),
    substitutes: item.substitutes.map(([materialId, ratio]) => ({ materialId, ratio })),
    way: item.computedFrom ? 'geometry' : 'typed',
  }
}
