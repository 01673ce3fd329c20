import { type FormEvent, useState } from 'react'
import type { WindowsAsk } from '../../../../shared/contract/windows.ts'
import type { Drop } from '../../../../shared/domain/drop/drop.ts'
import { printMoment } from '../../../../shared/domain/print-time.ts'
import { readWallClock, wallClockText } from '../../../../shared/domain/time.ts'
import { useNow } from '../../../bridge/clock.ts'
import { explainTake } from '../../../bridge/hold-refusals.ts'
import { useAsking } from '../../../bridge/use-asking.ts'
import { useLooking } from '../../../bridge/use-looking.ts'
import { useDeedOf, useDone } from '../use-deed.ts'
import { useFloor } from '../use-floor.ts'
import { firstExpiry, holdTrouble } from './hold-expiry.ts'
import { offersOf } from './WindowList.tsx'

/** What is wished of a window and which of those found is chosen: another wish begins with the first again. */
export function useFind(drop: Drop, onDone: () => void) {
  const { zone } = useFloor()
  const now = useNow()
  const done = useDone()
  const deed = useDeedOf(useAsking('schedule.takeSlot'), (refusal) => explainTake(refusal, zone))
  const [by, setBy] = useState(() => wallClockText(drop.launchAt, zone))
  const [until, setUntil] = useState(() => wallClockText(firstExpiry(now), zone))
  const [overtime, setOvertime] = useState<WindowsAsk['overtime']>('no')
  const [chosen, choose] = useState(0)
  const [tries, setTries] = useState(0)
  const byAt = readWallClock(by, zone)
  const work = { of: 'drop', dropId: drop.id } as const
  const looking = useLooking(
    'schedule.windows',
    byAt === null ? null : { work, by: byAt, overtime },
    tries,
  )
  const offered = offersOf(looking)[chosen]
  const trouble = holdTrouble(until, zone, now)
  function allow(choice: WindowsAsk['overtime']): void {
    setOvertime(choice)
    choose(0)
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const expiresAt = readWallClock(until, zone)
    if (!offered || trouble || expiresAt === null) return
    const { moves, overtime: evenings } = offered
    const step = await deed.run({ dropId: drop.id, moves, overtime: evenings, expiresAt })
    if (step === null) return
    done(`${drop.code} is booked, and held until ${printMoment(expiresAt, zone)}`, step)
    onDone()
  }
  return {
    by: { value: by, set: setBy, error: byAt === null ? 'Say by when.' : null },
    until: { value: until, set: setUntil, error: trouble },
    overtime: { value: overtime, set: allow },
    choice: { chosen, choose },
    ...{ deed, looking, offered, submit, again: () => setTries(tries + 1) },
  }
}
