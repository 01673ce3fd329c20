import type { LotEntry, MaterialEntry } from '../../../../shared/contract/factory.ts'
import type { Micrometres, Money, Thousandths } from '../../../../shared/domain/quantity.ts'
import type { LotId, MaterialId } from '../../../../shared/domain/stock/material.ts'
import type { Instant } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'

/** What a new material's form begins with: a fabric of the width that most are. */
export function freshMaterial(): MaterialEntry {
  return {
    id: newId<MaterialId>('mat'),
    code: '',
    name: '',
    kind: 'fabric',
    unit: 'm',
    width: 1_500_000 as Micrometres,
    pricePerThousand: 0 as Money,
    leadDays: 7,
    supplier: '',
  }
}

/** A delivery that has just arrived. */
export function freshLot(materialId: MaterialId, hereAt: Instant): LotEntry {
  return {
    id: newId<LotId>('lot'),
    code: '',
    materialId,
    quantity: 0 as Thousandths,
    shade: null,
    hereAt,
  }
}
