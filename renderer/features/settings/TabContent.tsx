import type { FactoryState } from '../../../shared/contract/factory.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Answered } from '../../kit/States.tsx'
import { ClosuresTab } from './ClosuresTab.tsx'
import { AbsencesTab } from './calendar/AbsencesTab.tsx'
import { ShiftsTab } from './calendar/ShiftsTab.tsx'
import { DataTab } from './DataTab.tsx'
import { FloorTab } from './FloorTab.tsx'
import { KitsTab } from './kits/KitsTab.tsx'
import { MaterialsTab } from './MaterialsTab.tsx'
import { PcTab } from './PcTab.tsx'
import { PeopleTab } from './PeopleTab.tsx'
import { StationsTab } from './StationsTab.tsx'
import { SetUpTab } from './set-up/SetUpTab.tsx'
import type { TabName } from './tabs.ts'

interface TabContentProps {
  readonly tab: TabName
  readonly state: FactoryState
  /** Whose it is that the tab shows, where it shows one. */
  readonly of: string | undefined
  choose(of: string): void
}

export function TabContent({ tab, state, of, choose }: TabContentProps) {
  const setup = useAnswer('factory.setup', null)
  const stock = useAnswer('stock.list', null)
  const { floor } = state
  if (!floor) return null
  switch (tab) {
    case 'floor':
      return <FloorTab key={JSON.stringify(floor)} floor={floor} />
    case 'stations':
      return (
        <Answered what="The stations" query={setup}>
          {({ stations }) => <StationsTab stations={stations} />}
        </Answered>
      )
    case 'shifts':
      return (
        <Answered what="The shifts" query={setup}>
          {(found) => (
            <ShiftsTab setup={found} state={state} zone={floor.zone} of={of} choose={choose} />
          )}
        </Answered>
      )
    case 'set-up':
      return (
        <Answered what="The set-up rules" query={setup}>
          {(found) => <SetUpTab setup={found} currency={floor.currency} />}
        </Answered>
      )
    case 'kits':
      return (
        <Answered what="The kits" query={setup}>
          {(found) => <KitsTab setup={found} now={state.now} zone={floor.zone} />}
        </Answered>
      )
    case 'absences':
      return (
        <Answered what="The absences" query={setup}>
          {({ people, absences }) => (
            <AbsencesTab people={people} absences={absences} now={state.now} zone={floor.zone} />
          )}
        </Answered>
      )
    case 'people':
      return (
        <Answered what="The people" query={setup}>
          {({ people, skills, personShifts }) => (
            <PeopleTab people={people} skills={skills} personShifts={personShifts} />
          )}
        </Answered>
      )
    case 'closures':
      return (
        <Answered what="The closures" query={setup}>
          {({ closures, stations }) => (
            <ClosuresTab closures={closures} stations={stations} state={state} zone={floor.zone} />
          )}
        </Answered>
      )
    case 'materials':
      return (
        <Answered what="The materials" query={stock}>
          {(found) => <MaterialsTab stock={found} floor={floor} now={state.now} of={of} />}
        </Answered>
      )
    case 'pc':
      return <PcTab />
    case 'data':
      return <DataTab state={state} zone={floor.zone} />
  }
}
