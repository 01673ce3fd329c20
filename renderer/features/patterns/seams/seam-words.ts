import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { printMillimetres } from '../../../bridge/fit-words.ts'
import { printLength } from '../../../kit/format.ts'

/** 268.4 mm, or in inches: takes micrometres. Seams are told in millimetres, as pattern cutters do. */
export function seamLengthText(micrometres: number, units: MeasureSystem): string {
  return units === 'metric'
    ? `${printMillimetres(micrometres)} mm`
    : printLength(micrometres / 1000, units)
}

/** The figure alone, for a column whose head says the unit. */
export function seamFigure(micrometres: number, units: MeasureSystem): string {
  return units === 'metric'
    ? (micrometres / 1000).toFixed(1)
    : printLength(micrometres / 1000, units)
}
