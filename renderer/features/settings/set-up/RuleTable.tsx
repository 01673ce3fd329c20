import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ChangeoverRuleEntry, FactorySetup } from '../../../../shared/contract/factory.ts'
import { printMinutes } from '../../../../shared/domain/print-time.ts'
import type { ChangeoverRule } from '../../../../shared/domain/resources/changeover.ts'
import { numberOf, shadowOf } from '../../../../shared/domain/resources/changeover-order.ts'
import type { StationKind } from '../../../../shared/domain/resources/station.ts'
import { Button } from '../../../kit/Button.tsx'
import { printMoney } from '../../../kit/format.ts'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { refused } from '../../../kit/toast.tsx'
import styles from '../SettingsPage.module.css'
import { STATION_KIND_OPTIONS } from '../stations/station-kinds.ts'
import { useSaving } from '../use-saving.ts'
import set from './SetUp.module.css'
import { keyWords } from './test-words.ts'

interface RuleTableProps {
  readonly setup: FactorySetup
  readonly currency: string
  edit(rule: ChangeoverRuleEntry): void
}

/** Each kind of station has its own order; the first rule that matches counts. */
export function RuleTable({ setup, currency, edit }: RuleTableProps) {
  const { changeoverRules: rules, stations } = setup
  const codesOf = (kind: StationKind) =>
    stations.filter((station) => station.kind === kind).map(({ code }) => code)
  const kinds = STATION_KIND_OPTIONS.filter(({ value }) =>
    rules.some(({ stationKind }) => stationKind === value),
  )
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>Rule</th>
            <th>From</th>
            <th>To</th>
            <th className={styles.number}>Stands</th>
            <th className={styles.number}>Cost</th>
            <td />
            <td />
          </tr>
        </thead>
        {kinds.map(({ value: kind, label }) => (
          <tbody key={kind}>
            <tr className={set.group}>
              <th colSpan={7} scope="rowgroup">
                {[label, ...codesOf(kind)].join(' · ')}
              </th>
            </tr>
            {rules
              .filter(({ stationKind }) => stationKind === kind)
              .map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  rules={rules}
                  cost={printMoney(rule.cost, currency)}
                  edit={edit}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface RuleRowProps {
  readonly rule: ChangeoverRule
  readonly rules: readonly ChangeoverRule[]
  readonly cost: string
  edit(rule: ChangeoverRuleEntry): void
}

function RuleRow({ rule, rules, cost, edit }: RuleRowProps) {
  const shadow = shadowOf(rules, rule)
  const { position: _, origin, ...entry } = rule
  return (
    <tr className={shadow ? set.shadowed : undefined}>
      <td>{numberOf(rules, rule)}</td>
      <td>
        <strong>{keyWords(rule.from)}</strong> <SampleTag origin={origin} />
      </td>
      <td>
        <strong>{keyWords(rule.to)}</strong>
      </td>
      <td className={styles.number}>{printMinutes(rule.minutes)}</td>
      <td className={styles.number}>{rule.cost === 0 ? '–' : cost}</td>
      <td>{shadow && `Never met: rule ${numberOf(rules, shadow)} comes first`}</td>
      <td className={styles.action}>
        <RuleActions rule={rule} rules={rules} edit={() => edit(entry)} />
      </td>
    </tr>
  )
}

interface RuleActionsProps {
  readonly rule: ChangeoverRule
  readonly rules: readonly ChangeoverRule[]
  edit(): void
}

function RuleActions({ rule, rules, edit }: RuleActionsProps) {
  const move = useSaving('factory.moveChangeoverRule')
  const remove = useSaving('factory.removeChangeoverRule')
  const { id, stationKind } = rule
  const number = numberOf(rules, rule)
  const count = rules.filter((one) => one.stationKind === stationKind).length
  const name = `${stationKind} rule ${number}`
  const tell = (trouble: string | null) => trouble !== null && refused(trouble)
  const go = async (way: 'up' | 'down') => tell(await move({ id, way }, `Moved ${name} ${way}`))
  return (
    <span className={set.actions}>
      <Button
        size="dense"
        aria-label={`Move ${name} up`}
        icon={<ArrowUp size={14} aria-hidden />}
        disabled={number === 1}
        onClick={() => void go('up')}
      />
      <Button
        size="dense"
        aria-label={`Move ${name} down`}
        icon={<ArrowDown size={14} aria-hidden />}
        disabled={number === count}
        onClick={() => void go('down')}
      />
      <Button size="dense" aria-label={`Edit ${name}`} onClick={edit}>
        Edit
      </Button>
      <Button
        size="dense"
        aria-label={`Remove ${name}`}
        onClick={async () => tell(await remove(id, `Removed ${name}`))}
      >
        Remove
      </Button>
    </span>
  )
}
