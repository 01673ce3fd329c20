import type { BomLine } from '../../../../shared/domain/bom/bom.ts'
import { type Change, removed } from '../../../../shared/domain/change.ts'
import type { Brought } from '../../../../shared/domain/module/brought.ts'
import type {
  Operation,
  OperationId,
  OperationLink,
} from '../../../../shared/domain/style/operation.ts'
import type { OperationKit } from '../../../../shared/domain/style/operation-kit.ts'
import type { Recipe } from '../../../../shared/domain/style/recipe.ts'
import type { Reader } from '../../database/reader.ts'

const OF_A_LINE = [
  'bomQuantity',
  'bomColour',
  'bomCell',
  'bomSubstitute',
  'bomGeometry',
  'bomCheck',
] as const

/** A BOM line goes with all that belongs to it. */
export function lineGone(reader: Reader, line: BomLine): readonly Change[] {
  const { id } = line
  return [
    ...OF_A_LINE.flatMap((table) =>
      removed(table, ...reader.all<never>(`select * from ${table} where bomLineId = ?`, id)),
    ),
    ...removed('brought', ...reader.all<Brought>('select * from brought where bomLineId = ?', id)),
    ...removed('bomLine', line),
  ]
}

/** An operation goes with what says before and after what it comes. */
export function operationGone(reader: Reader, operation: Operation): readonly Change[] {
  const { id } = operation
  const { kit, recipe } = toolingOf(reader, id)
  return [
    ...removed('operationLink', ...linksOf(reader, id)),
    ...(kit ? removed('operationKit', kit) : []),
    ...(recipe ? removed('recipe', recipe) : []),
    ...removed(
      'brought',
      ...reader.all<Brought>('select * from brought where operationId = ?', id),
    ),
    ...removed('operation', operation),
  ]
}

export function toolingOf(reader: Reader, id: OperationId) {
  const kit = reader.one<OperationKit>('select * from operationKit where operationId = ?', id)
  const recipe = reader.one<Recipe>('select * from recipe where operationId = ?', id)
  return { kit: kit ?? null, recipe: recipe ?? null }
}

function linksOf(reader: Reader, id: string): readonly OperationLink[] {
  return reader.all<OperationLink>(
    'select * from operationLink where operationId = ? or predecessorId = ?',
    id,
    id,
  )
}
