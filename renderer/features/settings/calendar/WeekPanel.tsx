import { useState } from 'react'
import type { DayMinute } from '../../../../shared/domain/time.ts'
import { Button } from '../../../kit/Button.tsx'
import { Panel } from '../../../kit/Panel.tsx'
import { refused } from '../../../kit/toast.tsx'
import { CopyDay } from './CopyDay.tsx'
import { NoShifts } from './NoShifts.tsx'
import { ShiftForm } from './ShiftForm.tsx'
import { useWeek, type WeekOwner } from './use-week.ts'
import { WeekTable } from './WeekTable.tsx'
import { type Hours, hoursOf, type KeptHours } from './week.ts'

interface WeekPanelProps {
  /** The station's code or the person's name; null is the whole floor. */
  readonly name: string | null
  readonly owner: WeekOwner
  readonly shifts: readonly KeptHours[]
  readonly floorShifts: readonly KeptHours[]
}

export function WeekPanel({ name, owner, shifts, floorShifts }: WeekPanelProps) {
  const week = useWeek(owner)
  const [edited, setEdited] = useState<Hours | null>(null)
  const [copied, setCopied] = useState<number | null>(null)
  const above = owner.of === 'person' ? 'the station' : 'the floor'
  const add = (weekday: number) => setEdited(freshHours(week.newId(), weekday))

  async function become(hours: readonly KeptHours[], words: string): Promise<void> {
    const fresh = hours.map((shift) => ({ ...hoursOf(shift), id: week.newId() }))
    const trouble = await week.replace(fresh, words)
    if (trouble) refused(trouble)
  }

  return (
    <Panel
      title={`Week of ${name ?? 'the floor'}`}
      actions={
        name &&
        shifts.length > 0 && (
          <Button onClick={() => void become([], `${name} works by ${above}’s week`)}>
            Follow {above} again
          </Button>
        )
      }
    >
      {shifts.length > 0 && (
        <WeekTable shifts={shifts} add={add} edit={setEdited} copy={setCopied} />
      )}
      {shifts.length === 0 && (
        <NoShifts
          name={name}
          of={owner.of}
          add={() => add(1)}
          adopt={() => void become(floorShifts, `${name} has own shifts`)}
        />
      )}
      {edited && (
        <ShiftForm
          key={edited.id}
          hours={edited}
          isKept={shifts.some(({ id }) => id === edited.id)}
          week={week}
          close={() => setEdited(null)}
        />
      )}
      {copied && (
        <CopyDay weekday={copied} week={week} shifts={shifts} close={() => setCopied(null)} />
      )}
    </Panel>
  )
}

const freshHours = (id: string, weekday: number): Hours => ({
  id,
  kind: 'work',
  weekday,
  opens: 480 as DayMinute,
  closes: 960 as DayMinute,
})
