import { useAnswer } from './bridge/hooks.ts'
import { useSession } from './bridge/session.ts'
import { FirstRun } from './features/settings/first-run/FirstRun.tsx'
import { ServiceTrouble } from './frame/ServiceTrouble.tsx'
import { Answered } from './kit/States.tsx'
import { Rooms } from './rooms.tsx'

/** The window: the first run's questions, then the rooms of the factory. */
export function App() {
  const { line } = useSession()
  const begun = useAnswer('factory.state', null, ({ floor }) => floor !== null)
  if (line.state === 'gone' || line.state === 'refused') return <ServiceTrouble line={line} />
  return (
    <Answered what="the factory" query={begun}>
      {(isBegun) => (isBegun ? <Rooms /> : <FirstRun />)}
    </Answered>
  )
}
