import type { ModuleLineEntry } from '../../../../shared/contract/seams.ts'
import { quantityText, readQuantity } from '../../../../shared/domain/bom/quantity-text.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import type {
  ModuleLine,
  ModuleLineId,
  ModuleQuantity,
} from '../../../../shared/domain/module/module-brings.ts'
import type { MaterialRole } from '../../../../shared/domain/pattern/pattern.ts'
import type { Permille, Thousandths } from '../../../../shared/domain/quantity.ts'
import { ok, type Result, refuse } from '../../../../shared/domain/result.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import { newId } from '../../../bridge/new-id.ts'

/** A line that a module brings, as it is typed. */
export interface LineDraft {
  readonly id: ModuleLineId
  readonly materialId: string | null
  readonly role: MaterialRole | null
  readonly quantity: string
  readonly wastage: string | number
  readonly setUp: string
  readonly roundTo: string
  /** By size, empty where the general quantity holds. */
  readonly bySize: Readonly<Record<string, string>>
}

export function lineDraft(
  line: ModuleLine | null,
  quantities: readonly ModuleQuantity[],
): LineDraft {
  if (!line) {
    const figures = { quantity: '', wastage: 2, setUp: '0', roundTo: '1', bySize: {} }
    return { id: newId<ModuleLineId>('mln'), materialId: null, role: null, ...figures }
  }
  const own = quantities.filter(({ moduleLineId }) => moduleLineId === line.id)
  return {
    id: line.id,
    materialId: line.materialId,
    role: line.role,
    quantity: quantityText(line.quantity),
    wastage: line.wastage / 10,
    setUp: quantityText(line.setUp),
    roundTo: quantityText(line.roundTo),
    bySize: Object.fromEntries(own.map(({ size, quantity }) => [size, quantityText(quantity)])),
  }
}

/** What is sent, or what is still wrong with it. */
export function lineEntry(
  draft: LineDraft,
  moduleRevisionId: ModuleRevisionId,
  material: Material | undefined,
): Result<ModuleLineEntry, string> {
  if (!material) return refuse('Choose a material.')
  const read = (text: string) => readQuantity(text.trim() || '0', material.unit)
  const [quantity, setUp, roundTo] = [read(draft.quantity), read(draft.setUp), read(draft.roundTo)]
  if (quantity === null) return refuse(`“${draft.quantity}” is no quantity.`)
  if (setUp === null) return refuse(`“${draft.setUp}” is no quantity.`)
  if (!roundTo) return refuse('Say in what multiple it is used, such as 1.')
  const typed = Object.entries(draft.bySize).filter(([, text]) => text.trim() !== '')
  const sizes = typed.map(([size, text]) => [size, read(text)] as const)
  const wrong = sizes.find(([, one]) => one === null)
  if (wrong) return refuse(`“${draft.bySize[wrong[0]]}” is no quantity for ${wrong[0]}.`)
  if (quantity === 0 && sizes.length === 0) return refuse('Say how much one garment takes.')
  const wastage = Math.round(Number(draft.wastage) * 10)
  if (!(wastage >= 0 && wastage <= 1000)) return refuse('Wastage is between 0 and 100 %.')
  return ok({
    id: draft.id,
    moduleRevisionId,
    materialId: material.id,
    role: draft.role,
    quantity,
    wastage: wastage as Permille,
    setUp,
    roundTo,
    bySize: Object.fromEntries(sizes) as Record<string, Thousandths>,
  })
}
