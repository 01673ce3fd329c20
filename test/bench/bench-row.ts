/** One measured thing against its budget. */
export interface BenchRow {
  readonly name: string
  readonly figure: number
  readonly unit: string
  /** The most that is good; null where it is only told. */
  readonly budget: number | null
  readonly verdict: 'good' | 'over' | 'told'
}

export type Say = (sentence: string) => void

export function row(
  name: string,
  figure: number,
  unit: string,
  budget: number | null = null,
): BenchRow {
  const rounded = Math.round(figure * 100) / 100
  if (budget === null) return { name, figure: rounded, unit, budget, verdict: 'told' }
  return { name, figure: rounded, unit, budget, verdict: figure <= budget ? 'good' : 'over' }
}

/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export function timed<Value>(act: () => Value): { readonly ms: number; readonly value: Value } {
  const began = performance.now()
  const value = act()
  return { ms: performance.now() - began, value }
}
