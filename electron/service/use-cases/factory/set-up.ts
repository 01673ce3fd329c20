import type { ChangeoverRuleEntry } from '../../../../shared/contract/factory.ts'
import { added, altered, type Change } from '../../../../shared/domain/change.ts'
import type { ChangeoverRule } from '../../../../shared/domain/resources/changeover.ts'
import { withMoved, withRule } from '../../../../shared/domain/resources/changeover-order.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Reader } from '../../database/reader.ts'
import { readChangeoverRules } from '../../database/reads/read-floor.ts'
import type { Doing } from '../../use-case.ts'
import { type Edit, find, remove } from '../edit.ts'

/** The ordered table of changeovers, where the first rule that matches counts. */
export const setUpDoings: Doing<
  'factory.saveChangeoverRule' | 'factory.removeChangeoverRule' | 'factory.moveChangeoverRule'
> = {
  'factory.saveChangeoverRule': {
    undoable: 'yes',
    decide: ({ reader }, entry) => saveRule(reader, entry),
  },
  'factory.removeChangeoverRule': {
    undoable: 'yes',
    decide: ({ reader }, id) => remove(reader, 'changeoverRule', id),
  },
  'factory.moveChangeoverRule': {
    undoable: 'yes',
    decide({ reader }, { id, way }) {
      const rules = readChangeoverRules(reader)
      if (!find(reader, 'changeoverRule', id)) return refuse({ code: 'gone' })
      return ok(differences(rules, withMoved(rules, id, way)))
    },
  },
}

function saveRule(reader: Reader, entry: ChangeoverRuleEntry): Edit {
  const rules = readChangeoverRules(reader)
  const before = find(reader, 'changeoverRule', entry.id)
  const rule: ChangeoverRule = {
    ...entry,
    position: before?.position ?? rules.length,
    origin: before?.origin ?? 'own',
  }
  return ok(differences(rules, withRule(rules, rule)))
}

/** Only the rows that differ, so that moving one rule does not write the whole table. */
function differences(
  before: readonly ChangeoverRule[],
  after: readonly ChangeoverRule[],
): readonly Change[] {
  const had = new Map(before.map((rule) => [rule.id, rule]))
  return after.flatMap((rule) => {
    const held = had.get(rule.id)
    if (!held) return added('changeoverRule', rule)
    return isSame(held, rule) ? [] : [altered('changeoverRule', held, rule)]
  })
}

function isSame(a: ChangeoverRule, b: ChangeoverRule): boolean {
  return Object.keys(a).every((name) => Object.is(Reflect.get(a, name), Reflect.get(b, name)))
}
