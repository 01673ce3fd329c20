import type { StationScreen } from '../../../../shared/contract/floor.ts'
import { InHand } from '../job/InHand.tsx'
import { FeedbackStrip } from './FeedbackStrip.tsx'
import { NothingOn } from './NothingOn.tsx'
import styles from './Station.module.css'
import { StationFooter } from './StationFooter.tsx'
import { StationHeader } from './StationHeader.tsx'
import { StationSheets } from './StationSheets.tsx'
import { useStation } from './use-station.ts'

/** One station's own screen, for gloved hands at 1280 × 800: the job in hand, or what to start. */
export function Station({ screen }: { readonly screen: StationScreen }) {
  const { feedback, hands, ...sheets } = useStation(screen)
  const { station, current } = screen.station
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
      <StationSheets screen={screen} hands={hands} {...sheets} />
    </main>
  )
}
