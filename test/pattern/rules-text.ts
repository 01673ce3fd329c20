import type { Point } from '../../shared/domain/geometry/geometry.ts'
import { panelRules } from './shapes.ts'

export interface RulesHand {
  readonly units: 'METRIC' | 'ENGLISH'
  readonly table: string
  readonly sizes: readonly string[]
  readonly base: string
  /** How many pairs stand in a line. */
  readonly perLine: number
  readonly comma: string
  readonly withZeroRule?: boolean
}

/** The panel's grade rules as one system writes them. */
export function rulesText(hand: RulesHand): string {
  const { units, table, sizes, base, perLine, comma } = hand
  const [factor, decimals] = units === 'METRIC' ? [1, 3] : [1 / 25.4, 5]
  const zero = { rule: '0', pairs: sizes.map((): Point => [0, 0]) }
  const rules = [...(hand.withZeroRule ? [zero] : []), ...panelRules(sizes, base)]
  const pair = ([dx, dy]: Point) =>
    `     ${(dx * factor).toFixed(decimals)}${comma}     ${(dy * factor).toFixed(decimals)}`
  const lines = rules.flatMap(({ rule, pairs }) => [
    `RULE: DELTA ${rule}`,
    ...Array.from({ length: Math.ceil(pairs.length / perLine) }, (_, row) =>
      pairs
        .slice(row * perLine, (row + 1) * perLine)
        .map(pair)
        .join(''),
    ),
  ])
  return [
    'ASTM/D13 Proposal 1 Version: D 6673-04',
    `UNITS: ${units}`,
    `GRADE RULE TABLE: ${table}`,
    `SAMPLE SIZE: ${base}`,
    `NUMBER OF SIZES: ${sizes.length}`,
    `SIZE LIST: ${sizes.join(' ')}`,
    ...lines,
    'END',
    '',
  ].join('\r\n')
}
