import type { ReactNode } from 'react'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import {
  type LandedCost,
  ownLanded,
  ownLeadDays,
  type TraditionalRun,
  traditionalLanded,
} from '../../../../../shared/domain/cost/landed.ts'
import { printMoney } from '../../../../kit/format.ts'
import { FigureHeads } from '../../sheet/FigureHeads.tsx'
import sheetStyles from '../../sheet/Sheet.module.css'
import { CostFigure } from '../cost/CostFigure.tsx'
import costStyles from '../cost/CostPanel.module.css'
import { differenceText } from '../cost/cost-words.ts'
import styles from './Landed.module.css'
import { landedWords, leadWords, quotedWords } from './landed-words.ts'

/** Own and traditional runs of the same sizes, one under the other. */
export function LandedTable({ sheet }: { readonly sheet: StyleSheet }) {
  const { costs, traditionalRun, landing } = sheet
  const own = costs.map((cost) => ownLanded(cost, landing))
  return (
    <table className={`${costStyles.cost} ${styles.landed}`} aria-label="Landed cost by run">
      <FigureHeads first="In a run of" figures={costs.map(({ run }) => run)} />
      <OwnRows sheet={sheet} own={own} />
      {traditionalRun && <TraditionalRows sheet={sheet} own={own} quote={traditionalRun} />}
    </table>
  )
}

interface RowsProps {
  readonly sheet: StyleSheet
  readonly own: readonly LandedCost[]
}

function OwnRows({ sheet, own }: RowsProps) {
  const { costBasis, bom, materials, landing } = sheet
  const { currency } = costBasis.floor
  const days = ownLeadDays(bom, materials, landing)
  return (
    <tbody>
      <GroupRow
        name="Own run"
        lead={
          <CostFigure
            of="Lead time of an own run"
            text={`${days} days`}
            words={() => leadWords(sheet)}
          />
        }
      />
      <Row name="Unit cost" of={own}>
        {(cost) => (
          <CostFigure
            of={`Unit cost, own run of ${cost.run}`}
            text={printMoney(cost.make, currency)}
            words={() => ['the unit cost above, which shows its working']}
          />
        )}
      </Row>
      <Row name="Landed" of={own}>
        {(cost) => (
          <CostFigure
            of={`Landed, own run of ${cost.run}`}
            text={printMoney(cost.total, currency)}
            words={() => landedWords('made', cost, landing, currency)}
          />
        )}
      </Row>
    </tbody>
  )
}

function TraditionalRows({ sheet, own, quote }: RowsProps & { readonly quote: TraditionalRun }) {
  const { currency } = sheet.costBasis.floor
  const costs = own.map(({ run }) => traditionalLanded(quote, run, currency))
  return (
    <>
      <tbody>
        <GroupRow
          name={`Traditional run${quote.supplier ? `, ${quote.supplier}` : ''}`}
          lead={
            <CostFigure
              of="Lead time of the traditional run"
              text={quote.leadDays > 0 ? `${quote.leadDays} days` : 'days not said'}
              words={() => [
                `from its order to its wearer, as quoted by ${quote.supplier || 'its supplier'}`,
              ]}
            />
          }
        />
        <Row name="Bought" of={costs}>
          {(cost) => (
            <CostFigure
              of={`Bought, traditional run of ${cost.run}`}
              text={printMoney(cost.make, currency)}
              words={() => quotedWords(quote, cost, currency)}
            />
          )}
        </Row>
        <Row name="Landed" of={costs}>
          {(cost) => (
            <CostFigure
              of={`Landed, traditional run of ${cost.run}`}
              text={printMoney(cost.total, currency)}
              words={() => landedWords('bought', cost, quote, currency)}
            />
          )}
        </Row>
      </tbody>
      <tfoot>
        <Row name="Own is" of={own}>
          {({ run, total }, index) => (
            <CostFigure
              of={`Own against traditional, run of ${run}`}
              text={differenceText(total, costs[index]?.total ?? 0, currency)}
              words={() => [
                `landed ${printMoney(total, currency)} − ${printMoney(costs[index]?.total ?? 0, currency)}`,
              ]}
            />
          )}
        </Row>
      </tfoot>
    </>
  )
}

function GroupRow({ name, lead }: { readonly name: string; readonly lead: ReactNode }) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={3} title={name}>
        {name}
      </th>
      <td className={sheetStyles.figure} colSpan={2}>
        {lead}
      </td>
    </tr>
  )
}

interface RowProps {
  readonly name: string
  readonly of: readonly LandedCost[]
  children(cost: LandedCost, index: number): ReactNode
}

function Row({ name, of, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {of.map((cost, index) => (
        <td key={cost.run} className={sheetStyles.figure}>
          {children(cost, index)}
        </td>
      ))}
    </tr>
  )
}
