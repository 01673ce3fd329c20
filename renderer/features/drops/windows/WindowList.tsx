import { Fragment, useId } from 'react'
import type { WindowsAnswer } from '../../../../shared/contract/windows.ts'
import type { OfferedWindow } from '../../../../shared/domain/windows/offered-window.ts'
import type { Looking } from '../../../bridge/use-looking.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { useFloor } from '../use-floor.ts'
import styles from './WindowList.module.css'
import { noneWords, spanWords, windowWords } from './window-words.ts'

interface WindowListProps {
  readonly looking: Looking<WindowsAnswer>
  /** Left out where windows are only shown. */
  readonly choice?: { readonly chosen: number; choose(chosen: number): void }
}

/** The windows in the order they are offered; the one that others make room for comes last. */
export function offersOf(looking: Looking<WindowsAnswer>): readonly OfferedWindow[] {
  if (looking.state !== 'found' || !looking.answer) return []
  const { windows, withMoves } = looking.answer
  return withMoves ? [...windows, withMoves] : windows
}

export function WindowList({ looking, choice }: WindowListProps) {
  const group = useId()
  const offers = offersOf(looking)
  if (looking.state === 'looking') return <p role="status">Looking for windows…</p>
  if (looking.state === 'failed') {
    return <p role="alert">Selvedge could not look for windows: {looking.why}</p>
  }
  if (offers.length === 0) return <p role="status">{noneWords(looking.answer)}</p>
  return (
    <fieldset className={styles.windows}>
      <legend>First windows</legend>
      {offers[0]!.displaced.length > 0 && <p>None while all that is booked stays where it is.</p>}
      {offers.map((offered, at) => (
        <Fragment
          key={`${offered.window.start} ${offered.window.end} ${offered.overtime.length} ${offered.displaced.length}`}
        >
          {offered.displaced.length > 0 && <p className={styles.apart}>Where others make room</p>}
          <WindowChoice
            offered={offered}
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

interface WindowChoiceProps {
  readonly offered: OfferedWindow
  readonly group: string
  readonly checked: boolean
  readonly onChoose: (() => void) | null
}

function WindowChoice({ offered, group, checked, onChoose }: WindowChoiceProps) {
  const { zone } = useFloor()
  const words = (
    <>
      <span className={styles.when}>{spanWords(offered, zone)}</span>
      <Mark of={offered.inTime === 'yes' ? 'done' : 'late'}>{IN_TIME[offered.inTime]}</Mark>
      <span className={styles.words}>{windowWords(offered, zone)}</span>
    </>
  )
  if (!onChoose) return <div className={styles.shown}>{words}</div>
  return (
    <label className={styles.choice}>
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      {words}
    </label>
  )
}
