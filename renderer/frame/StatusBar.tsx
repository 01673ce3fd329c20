import { useAnswer } from '../bridge/hooks.ts'
import { useSession } from '../bridge/session.ts'
import { Mark } from '../kit/Mark.tsx'
import styles from './Frame.module.css'
import { Signer } from './Signer.tsx'

/** How the floor stands in one line, and who sits here. */
export function StatusBar() {
  const { line } = useSession()
  const { data: floor } = useAnswer('floor.overview', null)
  const { data: drops } = useAnswer('drops.list', null)
  const current = (floor?.stations ?? []).flatMap((one) => one.current ?? [])
  const running = current.filter(({ progress }) => progress.state === 'running').length
  const paused = current.filter(({ progress }) => progress.state === 'paused').length
  const help = current.filter(({ progress }) => progress.help !== null).length
  const late = (drops ?? []).filter((one) => one.late).length
  const broken = (drops ?? []).filter(({ standing }) => standing === 'broken').length
  return (
    <footer className={styles.status}>
      <Mark of="running">{running} running</Mark>
      {paused > 0 && <Mark of="paused">{paused} paused</Mark>}
      {late > 0 && <Mark of="late">{late} late</Mark>}
      {broken > 0 && <Mark of="blocked">{broken} broken promises</Mark>}
      {help > 0 && <Mark of="help">{help} call help</Mark>}
      <span className={styles.spring} />
      <span role="status">{line.state === 'lost' ? 'Reconnecting…' : 'Saved'}</span>
      <Signer />
    </footer>
  )
}
