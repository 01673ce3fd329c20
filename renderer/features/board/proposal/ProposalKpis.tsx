import { printMinutes } from '../../../../shared/domain/print-time.ts'
import type { Minutes } from '../../../../shared/domain/time.ts'
import styles from './Proposal.module.css'
import type { ShownProposal } from './proposal-state.ts'

interface ProposalKpisProps extends Pick<ShownProposal, 'before' | 'after'> {
  /** How many promises that stand would not after it. */
  readonly broken: number
}

/** What the plan is like now and would be with what is ticked; every change has a sign and a word. */
export function ProposalKpis({ before, after, broken }: ProposalKpisProps) {
  return (
    <table className={styles.figures} aria-label="Now and after">
      <thead>
        <tr>
          <td />
          <th scope="col">now</th>
          <th scope="col">after</th>
          <th scope="col">change</th>
        </tr>
      </thead>
      <tbody>
        <Row name="Late drops" was={before.lateDrops} is={after.lateDrops} />
        <Row name="Time late" was={before.minutesLate} is={after.minutesLate} unit="minutes" />
        <Row name="Promises broken" was={0} is={broken} />
        <Row name="Conflicts" was={before.conflicts} is={after.conflicts} />
        <Row name="Short of material" was={before.shortOfMaterial} is={after.shortOfMaterial} />
        <Row name="Without a place" was={before.waiting} is={after.waiting} />
        <Row name="Overtime" was={before.overtime} is={after.overtime} unit="minutes" />
        <Row name="Changeovers" was={before.changeover} is={after.changeover} unit="minutes" />
        <Row name="Moved" was={before.moved} is={after.moved} />
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly name: string
  readonly was: number
  readonly is: number
  readonly unit?: 'minutes'
}

function Row({ name, was, is, unit }: RowProps) {
  const print = (value: number) => (unit ? printMinutes(value as Minutes) : String(value))
  const change = Math.abs(is - was)
  return (
    <tr data-change={changeOf(was, is)}>
      <th scope="row">{name}</th>
      <td>{print(was)}</td>
      <td>{print(is)}</td>
      <td>
        {change === 0
          ? 'same'
          : `${is < was ? '▼' : '▲'} ${print(change)} ${wordOf(was, is, unit)}`}
      </td>
    </tr>
  )
}

function changeOf(was: number, is: number): 'same' | 'better' | 'worse' {
  if (was === is) return 'same'
  return is < was ? 'better' : 'worse'
}

function wordOf(was: number, is: number, unit?: 'minutes'): string {
  if (unit) return is < was ? 'less' : 'more'
  return is < was ? 'fewer' : 'more'
}
