import { useState } from 'react'
import type { ShiftEntry } from '../../../../shared/contract/factory.ts'
import type { Shift, ShiftId, StationId } from '../../../../shared/domain/station.ts'
import type { DayMinute } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { Empty } from '../../../kit/States.tsx'
import { refused } from '../../../kit/toast.tsx'
import { useSaving } from '../use-saving.ts'
import { CopyDay } from './CopyDay.tsx'
import { ShiftForm } from './ShiftForm.tsx'
import { WeekTable } from './WeekTable.tsx'
import { hoursOf } from './week.ts'

interface WeekPanelProps {
  /** The station's code; null is the whole floor. */
  readonly place: string | null
  readonly stationId: StationId | null
  readonly shifts: readonly Shift[]
  readonly floorShifts: readonly Shift[]
}

export function WeekPanel({ place, stationId, shifts, floorShifts }: WeekPanelProps) {
  const replace = useSaving('factory.replaceWeek')
  const [edited, setEdited] = useState<ShiftEntry | null>(null)
  const [copied, setCopied] = useState<number | null>(null)
  const name = place ?? 'the floor'
  const add = (weekday: number) => setEdited(freshShift(stationId, weekday))

  async function become(week: readonly Shift[], words: string): Promise<void> {
    const fresh = week.map((shift) => ({ ...hoursOf(shift), id: newId<ShiftId>('shf') }))
    const trouble = await replace({ stationId, shifts: fresh }, words)
    if (trouble) refused(trouble)
  }

  return (
    <Panel
      title={`Week of ${name}`}
      actions={
        place &&
        shifts.length > 0 && (
          <Button onClick={() => void become([], `${place} works by the floor’s week`)}>
            Follow the floor again
          </Button>
        )
      }
    >
      {shifts.length > 0 && (
        <WeekTable shifts={shifts} add={add} edit={setEdited} copy={setCopied} />
      )}
      {shifts.length === 0 && (
        <NoShifts
          place={place}
          add={() => add(1)}
          adopt={() => void become(floorShifts, `${place} has its own shifts`)}
        />
      )}
      {edited && <ShiftForm key={edited.id} shift={edited} close={() => setEdited(null)} />}
      {copied && (
        <CopyDay
          weekday={copied}
          stationId={stationId}
          shifts={shifts}
          close={() => setCopied(null)}
        />
      )}
    </Panel>
  )
}

interface NoShiftsProps {
  readonly place: string | null
  add(): void
  adopt(): void
}

function NoShifts({ place, add, adopt }: NoShiftsProps) {
  if (place === null) {
    const button = (
      <Button look="primary" onClick={add}>
        Add a shift
      </Button>
    )
    return (
      <Empty title="No shifts: the floor always works" action={button}>
        Until there is a shift, work is planned by day and night. Add the hours of one day, then
        copy it to others.
      </Empty>
    )
  }
  const button = (
    <Button look="primary" onClick={adopt}>
      Give {place} its own shifts
    </Button>
  )
  return (
    <Empty title={`${place} follows the floor’s shifts`} action={button}>
      Its own shifts take the place of the floor’s. They begin as a copy of them.
    </Empty>
  )
}

const freshShift = (stationId: StationId | null, weekday: number): ShiftEntry => ({
  id: newId<ShiftId>('shf'),
  stationId,
  kind: 'work',
  weekday,
  opens: 480 as DayMinute,
  closes: 960 as DayMinute,
})
