import {
  type Bom,
  type BomLine,
  type BomLineId,
  NO_BOM,
} from '../../../../shared/domain/bom/bom.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import type { Records } from '../../../../shared/domain/records.ts'
import { listOf, type Reader } from '../reader.ts'

/** The BOM of each style revision that has one. */
export function readBoms(reader: Reader, revisionIds: readonly string[]): ReadonlyMap<string, Bom> {
  const ids = listOf(revisionIds)
  const lines = reader.all<BomLine>(
    `select * from bomLine where styleRevisionId in (select value from json_each(?))
     order by position, id`,
    ids,
  )
  const revisionOf = new Map(lines.map(({ id, styleRevisionId }) => [id, styleRevisionId]))
  const partsOf = <Name extends PartOfLine>(table: Name, order: string) =>
    grouped(readParts(reader, table, ids, order), ({ bomLineId }) => revisionOf.get(bomLineId))
  const quantities = partsOf('bomQuantity', 'rowid')
  const colours = partsOf('bomColour', 'rowid')
  const cells = partsOf('bomCell', 'rowid')
  const substitutes = partsOf('bomSubstitute', 'position')
  const geometries = partsOf('bomGeometry', 'rowid')
  const checks = partsOf('bomCheck', 'rowid')
  return new Map(
    [...grouped(lines, ({ styleRevisionId }) => styleRevisionId)].map(([id, own]) => [
      id,
      {
        lines: own,
        quantities: quantities.get(id) ?? [],
        colours: colours.get(id) ?? [],
        cells: cells.get(id) ?? [],
        substitutes: substitutes.get(id) ?? [],
        geometries: geometries.get(id) ?? [],
        checks: checks.get(id) ?? [],
      },
    ]),
  )
}

export function readBom(reader: Reader, revisionId: string): Bom {
  return readBoms(reader, [revisionId]).get(revisionId) ?? NO_BOM
}

type PartOfLine =
  | 'bomQuantity'
  | 'bomColour'
  | 'bomCell'
  | 'bomSubstitute'
  | 'bomGeometry'
  | 'bomCheck'

function readParts<Name extends PartOfLine>(
  reader: Reader,
  table: Name,
  revisionIds: string,
  order: string,
): readonly (Records[Name] & { readonly bomLineId: BomLineId })[] {
  return reader.all(
    `select ${table}.* from bomLine join ${table} on ${table}.bomLineId = bomLine.id
     where styleRevisionId in (select value from json_each(?)) order by ${table}.${order}`,
    revisionIds,
  )
}
