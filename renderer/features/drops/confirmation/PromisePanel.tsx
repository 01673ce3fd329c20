import { Link } from '@tanstack/react-router'
import type { DropSheet } from '../../../../shared/contract/drops.ts'
import { printPieces } from '../../../../shared/domain/print-pieces.ts'
import { printMoment, printPromise } from '../../../../shared/domain/print-time.ts'
import type { Span, Zone } from '../../../../shared/domain/time.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { lineName, looseOf, printSizes } from '../sheet/drop-figures.ts'
import { useFloor } from '../use-floor.ts'
import styles from './PromisePanel.module.css'
import { useDocument } from './use-document.ts'

/** What may be announced and by when: as the records back it now, and as it was signed. */
export function PromisePanel({ sheet }: { readonly sheet: DropSheet }) {
  const { drop, live, announceable } = sheet
  return (
    <Panel label="Promise" title="Promise">
      <p className={styles.lead}>
        {live || drop.ended !== 'no' ? 'The records back' : 'You can promise'}
      </p>
      <p className={styles.total}>{printPieces(announceable)}</p>
      {announceable > 0 && <BySize sheet={sheet} />}
      <Dates sheet={sheet} />
      {live && <Signed sheet={sheet} />}
    </Panel>
  )
}

function BySize({ sheet: { lines, working } }: { readonly sheet: DropSheet }) {
  return working.map(({ lineId, sizes }) => {
    const line = lines.find(({ line: { id } }) => id === lineId)
    return (
      <p key={lineId} className={styles.sizes}>
        {lines.length > 1 && line && <b>{lineName(line)}: </b>}
        {printSizes(sizes)}
      </p>
    )
  })
}

function Dates({ sheet }: { readonly sheet: DropSheet }) {
  const { zone } = useFloor()
  const { window, dates } = sheet
  const loose = looseOf(sheet)
  if (loose > 0 || !window || !dates) {
    return (
      <>
        <p className={styles.why}>
          {loose === 1 ? '1 job waits' : `${loose} jobs wait`} in{' '}
          <Link to="/board">the board’s strip</Link>: nothing is backed, and there is no date, until
          the window is whole.
        </p>
        {window && (
          <dl className={styles.facts}>
            <Term term="Booked so far">{printSpan(window, zone)}</Term>
          </dl>
        )}
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
        window plus a quarter of its working time and 2 h.
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
          v{live.number} promises {printPieces(live.promised)}
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
