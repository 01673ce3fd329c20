import { useState } from 'react'
import type { Shift, ShiftId, StationId } from '../../../../shared/domain/station.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Checkbox } from '../../../kit/controls.ts'
import { Dialog } from '../Dialog.tsx'
import { useSaving } from '../use-saving.ts'
import { labelOf, WEEKDAYS, withCopies } from './week.ts'

interface CopyDayProps {
  readonly weekday: number
  readonly stationId: StationId | null
  readonly shifts: readonly Shift[]
  close(): void
}

/** Other days become as this one is; what they had goes. */
export function CopyDay({ weekday, stationId, shifts, close }: CopyDayProps) {
  const replace = useSaving('factory.replaceWeek')
  const [to, setTo] = useState<readonly number[]>([])
  const name = labelOf(weekday)
  const toggle = (day: number) =>
    setTo((days) => (days.includes(day) ? days.filter((one) => one !== day) : [...days, day]))
  const week = () => withCopies(shifts, weekday, to, () => newId<ShiftId>('shf'))
  return (
    <Dialog
      title={`Copy ${name} to`}
      problem={to.length > 0 ? null : 'Choose at least one day.'}
      close={close}
      save={() => replace({ stationId, shifts: week() }, `Copied ${name}`)}
    >
      {WEEKDAYS.filter((day) => day.weekday !== weekday).map((day) => (
        <Checkbox
          key={day.weekday}
          label={day.label}
          checked={to.includes(day.weekday)}
          onChange={() => toggle(day.weekday)}
        />
      ))}
    </Dialog>
  )
}
