import { Fragment, useId } from 'react'
import type { SlotsAnswer } from '../../../../shared/contract/slots.ts'
import type { Slot } from '../../../../shared/domain/windows/slot-window.ts'
import type { Looking } from '../../../bridge/use-looking.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { useFloor } from '../use-floor.ts'
import styles from './SlotList.module.css'
import { slotWords, windowWords } from './slot-words.ts'

interface SlotListProps {
  readonly looking: Looking<SlotsAnswer>
  /** Left out where windows are only shown. */
  readonly choice?: { readonly chosen: number; choose(chosen: number): void }
}

/** The windows in the order they are offered; the one that others make room for comes last. */
export function offersOf(looking: Looking<SlotsAnswer>): readonly Slot[] {
  if (looking.state !== 'found' || !looking.answer) return []
  const { slots, withMoves } = looking.answer
  return withMoves ? [...slots, withMoves] : slots
}

export function SlotList({ looking, choice }: SlotListProps) {
  const group = useId()
  const offers = offersOf(looking)
  if (looking.state === 'looking') return <p role="status">Looking for windows…</p>
  if (looking.state === 'failed') {
    return <p role="alert">Selvedge could not look for windows: {looking.why}</p>
  }
  if (offers.length === 0) return <p role="status">{noneWords(looking)}</p>
  return (
    <fieldset className={styles.slots}>
      <legend>First windows</legend>
      {offers.map((slot, at) => (
        <Fragment
          key={`${slot.window.start} ${slot.window.end} ${slot.overtime.length} ${slot.displaced.length}`}
        >
          {slot.displaced.length > 0 && <p className={styles.apart}>Where others make room</p>}
          <SlotChoice
            slot={slot}
            group={group}
            checked={at === choice?.chosen}
            onChoose={choice ? () => choice.choose(at) : null}
          />
        </Fragment>
      ))}
    </fieldset>
  )
}

const IN_TIME = { yes: 'in time', tight: 'tight', no: 'too late' } as const

interface SlotChoiceProps {
  readonly slot: Slot
  readonly group: string
  readonly checked: boolean
  readonly onChoose: (() => void) | null
}

function SlotChoice({ slot, group, checked, onChoose }: SlotChoiceProps) {
  const { zone } = useFloor()
  const words = (
    <>
      <span className={styles.when}>{windowWords(slot, zone)}</span>
      <Mark of={slot.inTime === 'yes' ? 'done' : 'late'}>{IN_TIME[slot.inTime]}</Mark>
      <span className={styles.words}>{slotWords(slot, zone)}</span>
    </>
  )
  if (!onChoose) return <div className={styles.shown}>{words}</div>
  return (
    <label className={styles.slot}>
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      {words}
    </label>
  )
}

function noneWords({ answer }: Extract<Looking<SlotsAnswer>, { state: 'found' }>): string {
  const [stuck] = answer?.stuck ?? []
  if (stuck) return `“${stuck}” fits no station of this floor, so there is no window.`
  return 'No job of this drop waits for a place.'
}
