import { useState } from 'react'
import { Checkbox } from '../../../kit/controls.ts'
import { Dialog } from '../Dialog.tsx'
import type { WeekDeeds } from './use-week.ts'
import { type Hours, labelOf, WEEKDAYS, withCopies } from './week.ts'

interface CopyDayProps {
  readonly weekday: number
  readonly week: WeekDeeds
  readonly shifts: readonly Hours[]
  close(): void
}

/** Other days become as this one is; what they had goes. */
export function CopyDay({ weekday, week, shifts, close }: CopyDayProps) {
  const [to, setTo] = useState<readonly number[]>([])
  const name = labelOf(weekday)
  const toggle = (day: number) =>
    setTo((days) => (days.includes(day) ? days.filter((one) => one !== day) : [...days, day]))
  const copies = () => withCopies(shifts, weekday, to, week.newId)
  return (
    <Dialog
      title={`Copy ${name} to`}
      problem={to.length > 0 ? null : 'Choose at least one day.'}
      close={close}
      save={() => week.replace(copies(), `Copied ${name}`)}
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
