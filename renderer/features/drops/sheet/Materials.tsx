import { Fragment } from 'react'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import type { Thousandths } from '../../../../shared/domain/quantity.ts'
import type { Cover } from '../../../../shared/domain/stock/stock-cover.ts'
import { printQuantity } from '../../../kit/format.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { useFloor } from '../use-floor.ts'
import { Substitutes } from './Substitutes.tsx'
import styles from './Tables.module.css'

/** What the drop needs, and how far lots are reserved for it. */
export function Materials({ sheet }: { readonly sheet: DropSheet }) {
  return (
    <Panel label="Materials" title={`Materials ${sheet.covers.length}`}>
      {sheet.covers.length === 0 ? (
        <p className={styles.note}>The BOM needs nothing yet.</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.wordy}>
            <thead>
              <tr>
                <th scope="col">Material</th>
                <th scope="col" className={styles.figure}>
                  Needed
                </th>
                <th scope="col" className={styles.figure}>
                  Reserved
                </th>
                <th scope="col">On the floor</th>
                <th scope="col">Used from</th>
                <th scope="col">Cover</th>
              </tr>
            </thead>
            <tbody>
              {sheet.covers.map((cover) => (
                <Fragment key={cover.material.id}>
                  <CoverRow cover={cover} />
                  <Substitutes
                    dropId={sheet.drop.id}
                    cover={cover}
                    offers={sheet.offers.filter(
                      ({ material }) => material.id === cover.material.id,
                    )}
                  />
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}

function CoverRow({ cover }: { readonly cover: Cover }) {
  const { zone } = useFloor()
  const { material, needed, reserved, hereAt, usedFrom } = cover
  return (
    <tr>
      <td>
        <span className={styles.code}>{material.code}</span>
        <span className={styles.under}>{material.name}</span>
      </td>
      <td className={styles.figure}>{printQuantity(needed, material.unit)}</td>
      <td className={styles.figure}>{printQuantity(reserved, material.unit)}</td>
      <td className={styles.when}>{hereAt === null ? '—' : printMoment(hereAt, zone)}</td>
      <td className={styles.when}>{usedFrom === null ? '—' : printMoment(usedFrom, zone)}</td>
      <td>
        <CoverMark cover={cover} />
      </td>
    </tr>
  )
}

function CoverMark({ cover }: { readonly cover: Cover }) {
  const { material, needed, reserved, hereAt, usedFrom } = cover
  if (reserved < needed) {
    const short = printQuantity((needed - reserved) as Thousandths, material.unit)
    return <Mark of="blocked">short {short}</Mark>
  }
  if (hereAt !== null && usedFrom !== null && hereAt > usedFrom) {
    return <Mark of="late">due too late</Mark>
  }
  return <Mark of="done">{needed === 0 ? 'substituted' : 'covered'}</Mark>
}
