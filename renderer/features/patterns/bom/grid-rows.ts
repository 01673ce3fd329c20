import type { GeometryNote, StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLine, BomLineId } from '../../../../shared/domain/bom/bom.ts'
import { type CheckStanding, checkOf } from '../../../../shared/domain/bom/bom-check.ts'
import { type BomEdit, bomEditOf } from '../../../../shared/domain/bom/bom-edit.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import { type Figures, figuresOf, NO_FIGURES } from './figures.ts'

export interface LineRow {
  readonly kind: 'line'
  readonly id: BomLineId
  /** Among the lines, as they are read: the first is 0. */
  readonly place: number
  readonly edit: BomEdit
  readonly figures: Figures
  readonly check: CheckStanding | null
  /** What geometry says now of a line that was typed otherwise. */
  readonly said: Thousandths | null
  /** What brought it; null for a line of the style's own. */
  readonly from: string | null
}

export type GridRow =
  | LineRow
  | { readonly kind: 'head'; readonly id: string; readonly title: string }
  | { readonly kind: 'new'; readonly id: 'new'; readonly place: number }
  | { readonly kind: 'total'; readonly id: 'total'; readonly lines: number; readonly cost: number }

/** The lines as the grid has them: those of each module under its name, then the style's own. `pending` is on its way to the service. */
export function gridRows(
  sheet: StyleSheet,
  pending: ReadonlyMap<BomLineId, BomEdit>,
  notes: readonly GeometryNote[],
): readonly GridRow[] {
  const { bom } = sheet
  const sources = sourcesOf(sheet)
  const figures = figuresOf(sheet)
  const materials = new Map(sheet.materials.map((one) => [one.id, one]))
  const said = new Map(notes.map(({ bomLineId, quantity }) => [bomLineId, quantity]))
  const groups = grouped(withFresh(sheet, pending), ({ id }) => sources.get(id) ?? null)
  const titles = [...groups.keys()].toSorted((a, b) => Number(a === null) - Number(b === null))
  const rows: GridRow[] = []
  let place = 0
  const lineRow = (line: BomLine, from: string | null): LineRow => ({
    kind: 'line',
    id: line.id,
    place: place++,
    edit: pending.get(line.id) ?? bomEditOf(bom, line),
    figures: figures.get(line.id) ?? { ...NO_FIGURES, material: materials.get(line.materialId) },
    check: checkOf(bom, line),
    said: said.get(line.id) ?? null,
    from,
  })
  for (const title of titles) {
    if (titles.length > 1 || title !== null) rows.push(headOf(title))
    rows.push(...(groups.get(title) ?? []).map((line) => lineRow(line, title)))
  }
  return rows
}

/** A line that was just typed stands there at once, for its next cell is typed before the service has answered. */
function withFresh({ bom, revision }: StyleSheet, pending: ReadonlyMap<BomLineId, BomEdit>) {
  const known = new Set(bom.lines.map(({ id }) => id))
  const fresh = [...pending.values()].filter(({ id }) => !known.has(id))
  return [
    ...bom.lines,
    ...fresh.map(
      ({
        bySize: _,
        byColour: __,
        byCell: ___,
        substitutes: ____,
        way: _____,
        ...line
      }): BomLine => ({
        ...line,
        styleRevisionId: revision.id,
        position: bom.lines.length,
        origin: 'own',
      }),
    ),
  ]
}

const headOf = (title: string | null): GridRow => ({
  kind: 'head',
  id: `head ${title}`,
  title: title === null ? 'Own lines' : `${title} brings`,
})

/** The module that each brought line came with: Body B-02 rev A. */
function sourcesOf({ brought, slots }: StyleSheet): ReadonlyMap<BomLineId, string> {
  const named = new Map(
    slots.map(({ id, kind, module, moduleRevision }) => [
      id,
      module ? `${kind} ${module.code} rev ${moduleRevision?.letter ?? '–'}` : kind,
    ]),
  )
  return new Map(
    brought.flatMap(({ bomLineId, slotId }) =>
      bomLineId ? [[bomLineId, named.get(slotId) ?? 'a module'] as const] : [],
    ),
  )
}
