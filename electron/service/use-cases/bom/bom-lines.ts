import type {
  BomCell,
  BomColour,
  BomGeometry,
  BomLine,
  BomLineId,
  BomQuantity,
  BomSubstitute,
} from '../../../../shared/domain/bom/bom.ts'
import type { BomEdit } from '../../../../shared/domain/bom/bom-edit.ts'
import { added, type Change, removed } from '../../../../shared/domain/change.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Records, Table } from '../../../../shared/domain/records.ts'
import type { StyleParts } from '../../../../shared/domain/style/content.ts'
import type { Hands } from '../../use-case.ts'

/** A line as it will be, with what its quantities were computed from; null for a line that was typed. */
export interface ComputedEdit extends BomEdit {
  readonly geometry: Omit<BomGeometry, 'id' | 'bomLineId' | 'origin'> | null
}

/** All that a BOM has, by line: so that many lines are written without looking through all of it for each. */
export interface LineWriter {
  readonly styleRevisionId: BomLine['styleRevisionId']
  readonly lines: ReadonlyMap<BomLineId, BomLine>
  readonly parts: ReadonlyMap<BomLineId, LineParts>
  readonly newId: Hands['newId']
  nextPosition(): number
}

interface LineParts {
  readonly quantities: readonly BomQuantity[]
  readonly colours: readonly BomColour[]
  readonly cells: readonly BomCell[]
  readonly substitutes: readonly BomSubstitute[]
  readonly geometries: readonly BomGeometry[]
}

const NO_PARTS: LineParts = {
  quantities: [],
  colours: [],
  cells: [],
  substitutes: [],
  geometries: [],
}

export function openLineWriter(
  { newId }: Pick<Hands, 'newId'>,
  { revision, bom }: StyleParts,
): LineWriter {
  let last = Math.max(-1, ...bom.lines.map(({ position }) => position))
  const byLine = <Item extends { readonly bomLineId: BomLineId }>(items: readonly Item[]) =>
    grouped(items, ({ bomLineId }) => bomLineId)
  const [quantities, colours] = [byLine(bom.quantities), byLine(bom.colours)]
  const cells = byLine(bom.cells)
  const [substitutes, geometries] = [byLine(bom.substitutes), byLine(bom.geometries)]
  const partsOf = ({ id }: BomLine): LineParts => ({
    quantities: quantities.get(id) ?? [],
    colours: colours.get(id) ?? [],
    cells: cells.get(id) ?? [],
    substitutes: substitutes.get(id) ?? [],
    geometries: geometries.get(id) ?? [],
  })
  return {
    styleRevisionId: revision.id,
    lines: new Map(bom.lines.map((line) => [line.id, line])),
    parts: new Map(bom.lines.map((line) => [line.id, partsOf(line)])),
    newId,
    nextPosition: () => ++last,
  }
}

/** Only what differs is written. */
export function lineChanges(writer: LineWriter, edit: ComputedEdit): readonly Change[] {
  const { id: bomLineId, bySize, byColour, byCell, substitutes, geometry, way: _, ...fields } = edit
  const before = writer.lines.get(bomLineId) ?? null
  const had = writer.parts.get(bomLineId) ?? NO_PARTS
  const of = { bomLineId, origin: 'own' } as const
  const line: BomLine = {
    id: bomLineId,
    styleRevisionId: writer.styleRevisionId,
    position: before?.position ?? writer.nextPosition(),
    ...fields,
    origin: 'own',
  }
  const children = openChildren(writer)
  return [
    ...(before && isSame(before, line) ? [] : [{ table: 'bomLine', before, after: line } as const]),
    ...children(
      'bomQuantity',
      'bqy',
      had.quantities,
      Object.entries(bySize).map(([size, quantity]) => ({ ...of, size, quantity })),
      ({ size }) => size,
    ),
    ...children(
      'bomColour',
      'bcl',
      had.colours,
      Object.entries(byColour)
        .filter(([, { materialId, quantity }]) => materialId !== null || quantity !== null)
        .map(([colourway, one]) => ({ ...of, colourway, ...one })),
      ({ colourway }) => colourway,
    ),
    ...children(
      'bomCell',
      'bce',
      had.cells,
      byCell.map((cell) => ({ ...of, ...cell })),
      ({ colourway, size }) => JSON.stringify([colourway, size]),
    ),
    ...children(
      'bomSubstitute',
      'bsb',
      had.substitutes,
      substitutes.map((one, position) => ({ ...of, position, ...one })),
      ({ position }) => String(position),
    ),
    ...children(
      'bomGeometry',
      'bge',
      had.geometries,
      geometry ? [{ ...of, ...geometry }] : [],
      () => '',
    ),
  ]
}

/** From the children that a line had to those that it is to have; a child of the same key keeps its record. */
function openChildren({ newId }: Pick<LineWriter, 'newId'>) {
  return <Name extends Table>(
    table: Name,
    prefix: string,
    had: readonly Records[Name][],
    wanted: readonly Omit<Records[Name], 'id'>[],
    keyOf: (item: Omit<Records[Name], 'id'>) => string,
  ): readonly Change[] => {
    const held = new Map(had.map((one) => [keyOf(one), one]))
    const keys = new Set(wanted.map(keyOf))
    const gone = had.filter((one) => !keys.has(keyOf(one)))
    const saved = wanted.flatMap((fields) => {
      const before = held.get(keyOf(fields))
      const after = {
        id: before?.id ?? newId<string>(prefix),
        ...fields,
      } as unknown as Records[Name]
      if (!before) return added(table, after)
      return isSame(before, after) ? [] : [{ table, before, after } as unknown as Change]
    })
    return [...removed(table, ...gone), ...saved]
  }
}

function isSame(a: object, b: object): boolean {
  return Object.keys(b).every((name) => Object.is(Reflect.get(a, name), Reflect.get(b, name)))
}
