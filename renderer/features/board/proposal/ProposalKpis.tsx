import type { ReactNode } from 'react'
import type { SoFar } from '../../../../shared/contract/planning.ts'
import type { Kpis } from '../../../../shared/domain/planning/kpis.ts'
import { printElapsed, printMinutes } from '../../../../shared/domain/print-time.ts'
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
    <Figures label="Now and after" then="after">
      <Lateness now={before} then={after} />
      <Row name="Promises broken" was={0} is={broken} />
      <Row name="Conflicts" was={before.conflicts} is={after.conflicts} />
      <Row name="Out of order" was={before.outOfOrder} is={after.outOfOrder} />
      <Row name="Short of material" was={before.shortOfMaterial} is={after.shortOfMaterial} />
      <Row name="Without a place" was={before.waiting} is={after.waiting} />
      <Row name="Overtime" was={before.overtime} is={after.overtime} print={printMinutes} />
      <Row name="Changeovers" was={before.changeover} is={after.changeover} print={printMinutes} />
      <Row name="Moved" was={before.moved} is={after.moved} />
    </Figures>
  )
}

/** What the engine has found, while it goes on. */
export function SoFarKpis({ soFar: { now, best } }: { readonly soFar: SoFar }) {
  return (
    <Figures label="Now and so far" then="so far">
      <Lateness now={now} then={best} />
      <Row name="Overtime" was={now.overtime} is={best.overtime} print={printMinutes} />
      <Row name="Changeovers" was={now.changeover} is={best.changeover} print={printMinutes} />
      <Row name="Moved" was={now.moved} is={best.moved} />
    </Figures>
  )
}

interface FiguresProps {
  readonly label: string
  readonly then: string
  readonly children: ReactNode
}

function Figures({ label, then, children }: FiguresProps) {
  return (
    <table className={styles.figures} aria-label={label}>
      <thead>
        <tr>
          <td />
          <th scope="col">now</th>
          <th scope="col">{then}</th>
          <th scope="col">change</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

type Late = Pick<Kpis, 'lateDrops' | 'minutesLate'>

function Lateness({ now, then }: { readonly now: Late; readonly then: Late }) {
  return (
    <>
      <Row name="Late drops" was={now.lateDrops} is={then.lateDrops} />
      <Row name="Time late" was={now.minutesLate} is={then.minutesLate} print={printElapsed} />
    </>
  )
}

interface RowProps {
  readonly name: string
  readonly was: number
  readonly is: number
  /** Of minutes; else it is a count. */
  readonly print?: (minutes: Minutes) => string
}

function Row({ name, was, is, print }: RowProps) {
  const words = (value: number) => (print ? print(value as Minutes) : String(value))
  const change = Math.abs(is - was)
  return (
    <tr data-change={changeOf(was, is)}>
      <th scope="row">{name}</th>
      <td>{words(was)}</td>
      <td>{words(is)}</td>
      <td>
        {change === 0
          ? 'same'
          : `${is < was ? '▼' : '▲'} ${words(change)} ${wordOf(was, is, print)}`}
      </td>
    </tr>
  )
}

function changeOf(was: number, is: number): 'same' | 'better' | 'worse' {
  if (was === is) return 'same'
  return is < was ? 'better' : 'worse'
}

function wordOf(was: number, is: number, print: RowProps['print']): string {
  if (print) return is < was ? 'less' : 'more'
  return is < was ? 'fewer' : 'more'
}
