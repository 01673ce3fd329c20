import type { SoFar } from '../../../../shared/contract/planning.ts'
import styles from './Proposal.module.css'
import {
  changeWords,
  type Figure,
  figuresOf,
  figuresSoFar,
  isSame,
  sameWords,
  valueWords,
} from './proposal-figures.ts'
import type { ShownProposal } from './proposal-state.ts'

interface ProposalKpisProps extends Pick<ShownProposal, 'before' | 'after'> {
  /** How many promises that stand would not after it. */
  readonly broken: number
}

/** What changes with what is ticked; what does not is one line, so that the drops below are in sight. */
export function ProposalKpis({ before, after, broken }: ProposalKpisProps) {
  const figures = figuresOf(before, after, broken)
  const same = figures.filter(isSame)
  return (
    <>
      {same.length < figures.length && (
        <Figures
          label="Now and after"
          then="after"
          figures={figures.filter((one) => !isSame(one))}
        />
      )}
      {same.length > 0 && <SameFigures same={same} />}
    </>
  )
}

/** What the engine has found, while it goes on. */
export function SoFarKpis({ soFar: { now, best } }: { readonly soFar: SoFar }) {
  return <Figures label="Now and so far" then="so far" figures={figuresSoFar(now, best)} />
}

function SameFigures({ same }: { readonly same: readonly Figure[] }) {
  return (
    <details className={styles.same}>
      <summary>{sameWords(same)}</summary>
      <table className={styles.figures} aria-label="Same as now">
        <tbody>
          {same.map((one) => (
            <tr key={one.name}>
              <th scope="row">{one.name}</th>
              <td>{valueWords(one, one.is)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

interface FiguresProps {
  readonly label: string
  readonly then: string
  readonly figures: readonly Figure[]
}

function Figures({ label, then, figures }: FiguresProps) {
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
      <tbody>
        {figures.map((one) => (
          <tr key={one.name} data-changed={!isSame(one)}>
            <th scope="row">{one.name}</th>
            <td>{valueWords(one, one.was)}</td>
            <td>{valueWords(one, one.is)}</td>
            <td>{changeWords(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
