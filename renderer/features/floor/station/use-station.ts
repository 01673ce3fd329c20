import { useState } from 'react'
import type { FloorJob, StationScreen } from '../../../../shared/contract/floor.ts'
import type { Person } from '../../../../shared/domain/resources/person.ts'
import { putAtWork, useOperators } from '../people/operators.ts'
import { tapped, useTaking } from '../tickets/use-taking.ts'
import { useTicketsScanned } from '../tickets/use-tickets-scanned.ts'
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

/** What a station's screen knows of its own, and what its taps and its scanner do. */
export function useStation(screen: StationScreen) {
  const { station, current } = screen.station
  const atWork = useOperators((state) => state.atWork[station.id])
  const who = screen.people.find(({ id }) => id === atWork) ?? null
  const { feedback, begin, report, take } = useReport(station.id, who?.id ?? null)
  const [sheet, setSheet] = useState<SheetName>(null)
  const somebody = who !== null || screen.people.length === 0
  const [proving, setProving] = useState<FloorJob | null>(null)
  const taking = useTaking({ somebody, open: setSheet, take })
  const open = (next: SheetName) => {
    taking.forget()
    setSheet(next)
  }
  useTicketsScanned(station.id, { begin, take: taking.begin, close: () => open(null) })

  const hands: StationHands = {
    who,
    open,
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
  return { feedback, sheet, proving, taking, hands }
}
