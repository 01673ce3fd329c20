import type { MeasureSystem } from '../../../shared/domain/quantity.ts'
import { useAnswer } from '../../bridge/hooks.ts'

/** What this floor measures in. */
export function useUnits(): MeasureSystem {
  const { data } = useAnswer('factory.state', null)
  return data?.floor?.units ?? 'metric'
}
