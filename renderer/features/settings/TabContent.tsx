import type { FactorySetup, FactoryState } from '../../../shared/contract/factory.ts'
import type { Floor } from '../../../shared/domain/resources/floor.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { Answered } from '../../kit/States.tsx'
import { AbsencesTab } from './calendar/AbsencesTab.tsx'
import { ClosuresTab } from './calendar/ClosuresTab.tsx'
import { ShiftsTab } from './calendar/ShiftsTab.tsx'
import { DataTab } from './data/DataTab.tsx'
import { FloorTab } from './floor/FloorTab.tsx'
import { KitsTab } from './kits/KitsTab.tsx'
import { MaterialsTab } from './materials/MaterialsTab.tsx'
import { PcTab } from './pc/PcTab.tsx'
import { PeopleTab } from './people/PeopleTab.tsx'
import { SetUpTab } from './set-up/SetUpTab.tsx'
import { StationsTab } from './stations/StationsTab.tsx'
import type { TabName } from './tabs.ts'

interface TabContentProps {
  readonly tab: TabName
  readonly state: FactoryState
  /** Whose it is that the tab shows, where it shows one. */
  readonly of: string | undefined
  choose(of: string): void
}

export function TabContent(props: TabContentProps) {
  const { tab, state, of } = props
  const setup = useAnswer('factory.setup', null)
  const stock = useAnswer('stock.list', null)
  const { floor } = state
  if (!floor) return null
  switch (tab) {
    case 'floor':
      return <FloorTab key={JSON.stringify(floor)} floor={floor} />
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
    case 'stations':
    case 'shifts':
    case 'set-up':
    case 'kits':
    case 'absences':
    case 'people':
    case 'closures':
      return (
        <Answered what="The settings" query={setup}>
          {(found) => <SetupContent {...props} tab={tab} floor={floor} setup={found} />}
        </Answered>
      )
  }
}

interface SetupContentProps extends TabContentProps {
  readonly tab: Exclude<TabName, 'floor' | 'materials' | 'pc' | 'data'>
  readonly floor: Floor
  readonly setup: FactorySetup
}

/** The tabs that show what the factory is set up with. */
function SetupContent({ tab, state, floor, setup, of, choose }: SetupContentProps) {
  const { stations, closures, people, skills, personShifts, absences } = setup
  const { zone, currency } = floor
  const { now } = state
  switch (tab) {
    case 'stations':
      return <StationsTab stations={stations} />
    case 'shifts':
      return <ShiftsTab setup={setup} state={state} zone={zone} of={of} choose={choose} />
    case 'set-up':
      return <SetUpTab setup={setup} currency={currency} />
    case 'kits':
      return <KitsTab setup={setup} now={now} zone={zone} />
    case 'absences':
      return <AbsencesTab people={people} absences={absences} now={now} zone={zone} />
    case 'people':
      return <PeopleTab people={people} skills={skills} personShifts={personShifts} />
    case 'closures':
      return <ClosuresTab closures={closures} stations={stations} now={state.now} zone={zone} />
  }
}
