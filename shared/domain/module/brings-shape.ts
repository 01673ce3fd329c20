import { type Bom, type BomLineId, type BomQuantityId, NO_BOM } from '../bom/bom.ts'
import type { Routing } from '../compare/compare-operations.ts'
import type { OperationId, OperationLinkId } from '../style/operation.ts'
import type { OperationKit, OperationKitId } from '../style/operation-kit.ts'
import type { Recipe, RecipeId } from '../style/recipe.ts'
import type { StyleRevisionId } from '../style/style.ts'
import { type Brings, moduleTooling } from './module-brings.ts'

/** A module is no style: what it brings stands under this name where it is shown as a style's is. */
const NO_STYLE = 'srv_none' as StyleRevisionId

/** The lines of a module in the shape of a style's, to be shown and compared by the same rules. */
export function bomOf({ lines, quantities }: Brings): Bom {
  return {
    ...NO_BOM,
    lines: lines.map(({ moduleRevisionId: _, id, ...line }) => ({
      ...line,
      id: id as string as BomLineId,
      styleRevisionId: NO_STYLE,
    })),
    quantities: quantities.map(({ moduleLineId, id, ...rest }) => ({
      ...rest,
      id: id as string as BomQuantityId,
      bomLineId: moduleLineId as string as BomLineId,
    })),
  }
}

/** The operations of a module in the shape of a style's. */
export function routingOf({ operations, links }: Brings): Routing {
  const own = operations.map((one) => ({
    ...moduleTooling(one),
    operationId: one.id as string as OperationId,
    origin: one.origin,
  }))
  return {
    operations: operations.map((one) => {
      const { id, position, name, kind, stationKind, skill, origin } = one
      const { attended, unattended, piecesPerCycle, setUpKey } = one
      const what = { position, name, kind, stationKind, skill, origin }
      const figures = { attended, unattended, piecesPerCycle, setUpKey }
      return { id: id as string as OperationId, styleRevisionId: NO_STYLE, ...what, ...figures }
    }),
    links: links.map(({ id, operationId, predecessorId, ...rest }) => ({
      ...rest,
      id: id as string as OperationLinkId,
      operationId: operationId as string as OperationId,
      predecessorId: predecessorId as string as OperationId,
    })),
    kits: own.flatMap(({ kit, operationId, origin }): readonly OperationKit[] =>
      kit === null
        ? []
        : [{ id: operationId as string as OperationKitId, operationId, kit, origin }],
    ),
    recipes: own.flatMap(({ recipe, operationId, origin }): readonly Recipe[] =>
      recipe ? [{ id: operationId as string as RecipeId, operationId, ...recipe, origin }] : [],
    ),
  }
}
