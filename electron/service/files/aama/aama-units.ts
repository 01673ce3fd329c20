import type { FileUnits } from '../../../../shared/domain/pattern/pattern.ts'
import type { PatternGuess } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { type SystemText, wordOf } from './aama-text.ts'

export interface UnitsRead {
  readonly units: FileUnits
  readonly guess: PatternGuess | null
}

export const millimetresPer: Readonly<Record<FileUnits, number>> = { mm: 1, cm: 10, inch: 25.4 }

const headerUnits: Readonly<Record<string, FileUnits>> = { '1': 'inch', '4': 'mm', '5': 'cm' }

/** By the text, then by the drawing's header, then by how large the largest piece is. */
export function readUnits(
  style: SystemText,
  header: ReadonlyMap<string, string>,
  largest: number,
): UnitsRead {
  const written = writtenUnits(wordOf(style, 'units') ?? '')
  if (written) return metricOf(written, style, largest)
  const inserted = headerUnits[header.get('$INSUNITS') ?? '']
  if (inserted) return guessed(inserted, 'header')
  return guessed(unitsByExtents(largest, header.get('$MEASUREMENT') === '1'), 'extents')
}

export function writtenUnits(text: string): FileUnits | null {
  if (/\b(centimet|cm)/i.test(text)) return 'cm'
  if (/\b(metric|millimet|mm)/i.test(text)) return 'mm'
  if (/\b(english|imperial|inch|in)\b|"/i.test(text)) return 'inch'
  return null
}

/** Systems that write METRIC for centimetres as well as for millimetres. */
const eitherMetric = /optitex|\bpds\b|clo virtual|marvelous/i

function metricOf(units: FileUnits, style: SystemText, largest: number): UnitsRead {
  const isEither = eitherMetric.test(wordOf(style, 'author', 'product') ?? '')
  if (units !== 'mm' || !isEither || largest >= 200) return { units, guess: null }
  return guessed('cm', 'author')
}

function guessed(units: FileUnits, by: 'header' | 'extents' | 'author'): UnitsRead {
  return { units, guess: { code: 'units', units, by } }
}

/** The largest piece of a garment is 0.3 to 2 metres long. A header may say that the drawing is metric, and no more. */
function unitsByExtents(largest: number, isMetric: boolean): FileUnits {
  if (largest > 200) return 'mm'
  return isMetric || largest > 60 ? 'cm' : 'inch'
}
