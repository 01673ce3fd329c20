import { useAnswer } from '../bridge/hooks.ts'
import { useSession } from '../bridge/session.ts'
import { Mark } from '../kit/Mark.tsx'
import styles from './Frame.module.css'
import { Signer } from './Signer.tsx'
import { TroubleLinks } from './TroubleLinks.tsx'

/** How the floor stands in one line, and who sits here. */
export function StatusBar() {
  const { line } = useSession()
  const { data: pulse } = useAnswer('floor.pulse', null)
  const { data: drift } = useAnswer('readiness.drift', null)
  const { running, paused, help } = pulse ?? { running: 0, paused: 0, help: 0 }
  const broken = (drift ?? []).filter((notice) => notice.drift.standing === 'broken').length
  return (
    <footer className={styles.status}>
      <Mark of="running">{running} running</Mark>
      {paused > 0 && <Mark of="paused">{paused} paused</Mark>}
      <TroubleLinks />
      {broken > 0 && (
        <Mark of="blocked">{broken === 1 ? '1 broken promise' : `${broken} broken promises`}</Mark>
      )}
      {help > 0 && (
        <Mark of="help">{help === 1 ? '1 call for help' : `${help} calls for help`}</Mark>
      )}
      <span className={styles.spring} />
      <span role="status">
        {line.state === 'lost' ? <Mark of="late">Reconnecting…</Mark> : 'Saved'}
      </span>
      <Signer />
    </footer>
  )
}
