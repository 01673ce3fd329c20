import { useState } from 'react'
import type { FloorJob, StationScreen } from '../../../../shared/contract/floor.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import { InHand } from '../job/InHand.tsx'
import { putAtWork, useOperators } from '../people/operators.ts'
import { tapped, useTaking } from '../tickets/use-taking.ts'
import { useTicketsScanned } from '../tickets/use-tickets-scanned.ts'
import { FeedbackStrip } from './FeedbackStrip.tsx'
import { NothingOn } from './NothingOn.tsx'
import styles from './Station.module.css'
import { StationFooter } from './StationFooter.tsx'
import { StationHeader } from './StationHeader.tsx'
import { StationSheets } from './StationSheets.tsx'
import { type Said, useReport } from './use-report.ts'

export type SheetName =
  | 'count'
  | 'scrap'
  | 'pause'
  | 'finish'
  | 'help'
  | 'queue'
  | 'last'
  | 'who'
  | 'prove'
  | 'article'
  | 'take'
  | null

/** What the parts of the operator screen may do. */
export interface StationHands {
  readonly who: Person | null
  open(sheet: SheetName): void
  /** Reports of the job in hand, one after the other, until one is refused. */
  say(...said: readonly Said[]): void
  start(planned: FloorJob): void
  /** Somebody measures the press for this job's recipe. */
  prove(planned: FloorJob): void
  report: ReturnType<typeof useReport>['report']
  /** Somebody looks at the first good piece of the job in hand, or at who did. */
  judge(): void
  chooseWho(person: Person | null): void
}

/** One station's own screen, for gloved hands at 1280 × 800: the job in hand, or what to start. */
export function Station({ screen }: { readonly screen: StationScreen }) {
  const { station, current } = screen.station
  const atWork = useOperators((state) => state.atWork[station.id])
  const who = screen.people.find(({ id }) => id === atWork) ?? null
  const { feedback, begin, report, take } = useReport(station.id, who?.id ?? null)
  const [sheet, setSheet] = useState<SheetName>(null)
  const somebody = who !== null || screen.people.length === 0
  const [proving, setProving] = useState<FloorJob | null>(null)
  const taking = useTaking({ somebody, open: setSheet, take })
  useTicketsScanned(station.id, { begin, take: taking.begin })

  const hands: StationHands = {
    who,
    open: setSheet,
    report,
    async say(...said) {
      setSheet(null)
      if (!current) return
      for (const one of said) if (!(await report(current.job, one))) return
    },
    start: (planned) => taking.begin(tapped(planned, current)),
    prove(planned) {
      setProving(planned)
      setSheet(somebody ? 'prove' : 'who')
    },
    judge: () => setSheet(somebody ? 'article' : 'who'),
    chooseWho(person) {
      putAtWork(station.id, person?.id ?? null)
      setSheet(null)
      taking.personCame(person?.id ?? null)
    },
  }
  const strip = <FeedbackStrip screen={screen} feedback={feedback} hands={hands} />

  return (
    <main className={styles.screen}>
      <StationHeader station={station} hands={hands} />
      {current ? (
        <InHand screen={screen} current={current} hands={hands} strip={strip} />
      ) : (
        <NothingOn screen={screen} hands={hands} strip={strip} />
      )}
      <StationFooter screen={screen} hands={hands} />
      <StationSheets
        sheet={sheet}
        screen={screen}
        hands={hands}
        proving={proving}
        taking={taking}
      />
    </main>
  )
}
