import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Money } from '../../shared/domain/quantity.ts'
import type { ChangeoverRule, ChangeoverRuleId } from '../../shared/domain/resources/changeover.ts'
import { changeover } from '../../shared/domain/resources/changeover.ts'
import {
  numberOf,
  shadowOf,
  withMoved,
  withRule,
} from '../../shared/domain/resources/changeover-order.ts'
import type { StationKind } from '../../shared/domain/resources/station.ts'
import { minutes } from '../small-factory.ts'

const rule = (
  name: string,
  from: string,
  to: string,
  stationKind: StationKind = 'cell',
): ChangeoverRule => ({
  id: `chg_${name}` as ChangeoverRuleId,
  position: 0,
  stationKind,
  from,
  to,
  minutes: minutes(10),
  cost: 0 as Money,
  origin: 'own',
})
const table = (...rules: readonly ChangeoverRule[]) =>
  rules.map((one, position) => ({ ...one, position }))
const names = (rules: readonly ChangeoverRule[]) => rules.map(({ id }) => id.slice(4))
const id = (name: string) => `chg_${name}` as ChangeoverRuleId

describe('the table of set-up rules', () => {
  const rules = table(
    rule('a', 'navy', 'ecru'),
    rule('cut', '*', '*', 'cutter'),
    rule('b', 'navy', '*'),
    rule('all', '*', '*'),
  )

  it('puts a new rule before the first that would keep it from ever being met', () => {
    expect(names(withRule(rules, rule('new', 'navy', 'red')))).toEqual([
      'a',
      'cut',
      'new',
      'b',
      'all',
    ])
    expect(names(withRule(rules, rule('new', 'red', 'navy', 'press'))).at(-1)).toBe('new')
  })

  it('leaves a rule that is altered where it stands', () => {
    const after = withRule(rules, { ...rules[2]!, minutes: minutes(3) })
    expect(names(after)).toEqual(names(rules))
    expect(after[2]?.minutes).toBe(3)
  })

  it('moves a rule past its like, and past no other kind of station', () => {
    expect(names(withMoved(rules, id('b'), 'up'))).toEqual(['b', 'cut', 'a', 'all'])
    expect(names(withMoved(rules, id('b'), 'down'))).toEqual(['a', 'cut', 'all', 'b'])
    expect(withMoved(rules, id('a'), 'up')).toEqual(rules)
    expect(withMoved(rules, id('cut'), 'down')).toEqual(rules)
    expect(withMoved(rules, id('none'), 'down')).toEqual(rules)
  })

  it('counts a rule among those of its kind of station', () => {
    expect(rules.map((one) => numberOf(rules, one))).toEqual([1, 1, 2, 3])
  })

  it('says which earlier rule keeps a rule from ever being met', () => {
    const moved = withMoved(rules, id('b'), 'up')
    expect(shadowOf(moved, moved.find((one) => one.id === id('a'))!)?.id).toBe(id('b'))
    expect(rules.map((one) => shadowOf(rules, one))).toEqual([null, null, null, null])
  })
})

describe('the laws of the table', () => {
  const key = fc.constantFrom('*', 'a', 'b', 'c')
  const kind = fc.constantFrom<StationKind>('cell', 'press')
  const some = fc
    .array(fc.tuple(key, key, kind), { minLength: 1, maxLength: 8 })
    .map((rows) => table(...rows.map(([from, to, of], at) => rule(`${at}`, from, to, of))))

  it('never meets a rule that an earlier one shadows', () => {
    const keys = ['a', 'b', 'c', 'other']
    fc.assert(
      fc.property(some, (rules) => {
        const met = new Set<string>()
        for (const from of keys)
          for (const to of keys)
            for (const of of ['cell', 'press'] as const) {
              const found = changeover(rules, of, from, to)
              if (found.allowed === 'yes' && found.rule) met.add(found.rule.id)
            }
        for (const one of rules) if (shadowOf(rules, one)) expect(met.has(one.id)).toBe(false)
      }),
    )
  })

  it('take a move up back by a move down', () => {
    fc.assert(
      fc.property(some, fc.nat(7), (rules, at) => {
        const { id: one } = rules[at % rules.length]!
        const up = withMoved(rules, one, 'up')
        if (up === rules) return
        expect(withMoved(up, one, 'down')).toEqual(rules)
        expect(up.map(({ position }) => position)).toEqual([...up.keys()])
      }),
    )
  })
})
