import type { DropSheet } from '../../../../shared/contract/drops.ts'
import type { SizeWorking } from '../../../../shared/domain/readiness/promise.ts'
import { ColumnHeads } from '../../../kit/ColumnHeads.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { lineName } from './drop-figures.ts'
import styles from './Tables.module.css'

const COLUMNS = [
  'Size',
  'Planned',
  '− Expected loss',
  '− Exchange reserve',
  '− Not backed',
  '= May be announced',
]

/** How each size came to the number that may be announced (DOMAIN rule 28). */
export function Sizes({ sheet }: { readonly sheet: DropSheet }) {
  return (
    <Panel label="Sizes" title="Announceable by size, with its working">
      <div className={styles.scroll}>
        <table className={styles.table}>
          <ColumnHeads names={COLUMNS} />
          {sheet.lines.map((one) => (
            <LineSizes key={one.line.id} one={one} sheet={sheet} />
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                All sizes
              </th>
              <td>{sheet.announceable}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.note}>
        Not backed: material does not reach, or a job is not booked. The reserve is kept for
        exchanges.
      </p>
    </Panel>
  )
}

interface LineSizesProps {
  readonly one: DropSheet['lines'][number]
  readonly sheet: DropSheet
}

function LineSizes({ one, sheet }: LineSizesProps) {
  const working = sheet.working.find(({ lineId }) => lineId === one.line.id)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={6} className={styles.group}>
          {lineName(one)} · rev {one.revision.letter}
        </th>
      </tr>
      {working?.sizes.map((size) => (
        <SizeRow key={size.size} of={size} />
      ))}
    </tbody>
  )
}

function SizeRow({ of }: { readonly of: SizeWorking }) {
  return (
    <tr>
      <th scope="row">{of.size}</th>
      <td>{of.planned}</td>
      <td>{of.expectedLoss}</td>
      <td>{of.exchangeReserve}</td>
      <td>{of.notBacked}</td>
      <td>
        <b>{of.announceable}</b>
      </td>
    </tr>
  )
}
