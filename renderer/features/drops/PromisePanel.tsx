import type { DropSheet } from '../../../shared/contract/drops.ts'
import { printMoment, printPromise } from '../../../shared/domain/print-time.ts'
import type { Span, Zone } from '../../../shared/domain/time.ts'
import { Mark } from '../../kit/Mark.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { lineName, looseOf, printSizes } from './drop-figures.ts'
import styles from './PromisePanel.module.css'
import { useDocument } from './use-document.ts'
import { useFloor } from './use-floor.ts'

/** What may be announced and by when: as the records back it now, and as it was signed. */
export function PromisePanel({ sheet }: { readonly sheet: DropSheet }) {
  const { live, announceable } = sheet
  return (
    <Panel label="Promise" title="Promise">
      <p className={styles.lead}>{live ? 'The records back' : 'You can promise'}</p>
      <p className={styles.total}>{announceable} pcs</p>
      {sheet.working.map(({ lineId, sizes }) => {
        const line = sheet.lines.find((one) => one.line.id === lineId)
        return (
          <p key={lineId} className={styles.sizes}>
            {sheet.lines.length > 1 && line && <b>{lineName(line)}: </b>}
            {printSizes(sizes)}
          </p>
        )
      })}
      <Dates sheet={sheet} />
      {live && <Signed sheet={sheet} />}
    </Panel>
  )
}

function Dates({ sheet }: { readonly sheet: DropSheet }) {
  const { zone } = useFloor()
  const { window, dates } = sheet
  const loose = looseOf(sheet)
  if (!window || !dates) {
    return (
      <p className={styles.why}>
        No job is booked yet, so there is no date and nothing to promise.
      </p>
    )
  }
  if (loose > 0) {
    return (
      <>
        <p className={styles.why}>
          {loose === 1 ? '1 job is' : `${loose} jobs are`} not booked: nothing is backed, and there
          is no date, until the window is whole.
        </p>
        <dl className={styles.facts}>
          <Term term="Booked so far">{printSpan(window, zone)}</Term>
        </dl>
      </>
    )
  }
  return (
    <>
      <dl className={styles.facts}>
        <Term term="Commit date, which is signed">{printPromise(dates.commitAt, zone)}</Term>
        <Term term="Target date, which is aimed at">{printPromise(dates.targetAt, zone)}</Term>
        <Term term="Window">{printSpan(window, zone)}</Term>
      </dl>
      <p className={styles.why}>
        <b>Estimate:</b> this floor has too little history, so the commit date is the end of the
        window plus a quarter of its length and 2 h.
      </p>
    </>
  )
}

function Signed({ sheet: { live } }: { readonly sheet: DropSheet }) {
  const { zone } = useFloor()
  const document = useDocument(live?.documentHash)
  if (!live) return null
  const conditions = document?.kind === 'confirmation' ? document.conditions : []
  return (
    <section className={styles.signed} aria-label={`Signed as v${live.number}`}>
      <h3>
        <Mark of="promised">
          v{live.number} promises {live.promised} pcs
        </Mark>
      </h3>
      <dl className={styles.facts}>
        <Term term="Commit date">{printPromise(live.commitAt, zone)}</Term>
        <Term term="Valid until">{printPromise(live.expiresAt, zone)}</Term>
        {conditions.length > 0 && <Term term="On condition that">{conditions.join('; ')}</Term>}
      </dl>
    </section>
  )
}

function Term({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const printSpan = ({ start, end }: Span, zone: Zone) =>
  `${printMoment(start, zone)} → ${printMoment(end, zone)}`
