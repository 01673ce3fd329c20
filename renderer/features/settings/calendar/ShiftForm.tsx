import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { TextInput } from '../../../kit/controls.ts'
import { refused } from '../../../kit/toast.tsx'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import type { WeekDeeds } from './use-week.ts'
import { clockText, type Hours, labelOf, printHours, readHours, WEEKDAYS } from './week.ts'

interface ShiftFormProps {
  readonly hours: Hours
  /** Whether it is kept already: a new one is left by leaving its form. */
  readonly isKept: boolean
  readonly week: WeekDeeds
  close(): void
}

const KINDS = [
  { value: 'work', label: 'Work' },
  { value: 'break', label: 'Break' },
] as const
const DAYS = WEEKDAYS.map(({ weekday, label }) => ({ value: `${weekday}`, label }))

export function ShiftForm({ hours: shift, isKept, week, close }: ShiftFormProps) {
  const [kind, setKind] = useState(shift.kind)
  const [weekday, setWeekday] = useState(shift.weekday)
  const [from, setFrom] = useState(clockText(shift.opens))
  const [to, setTo] = useState(clockText(shift.closes))
  const hours = readHours(from, to)
  const words = hours ? `${labelOf(weekday)} ${printHours(hours)}` : ''
  return (
    <Dialog
      title={kind === 'work' ? 'Working hours' : 'Break'}
      problem={hours ? null : 'Give both times, such as 07:00 and 18:00.'}
      close={close}
      save={async () =>
        hours ? week.save({ ...shift, kind, weekday, ...hours }, `Saved ${words}`) : null
      }
    >
      <PickField label="What" options={KINDS} value={kind} change={(picked) => setKind(picked)} />
      <PickField
        label="Day"
        options={DAYS}
        value={`${weekday}`}
        change={(picked) => setWeekday(Number(picked))}
      />
      <TextInput
        label="From"
        type="time"
        value={from}
        onChange={({ currentTarget }) => setFrom(currentTarget.value)}
      />
      <TextInput
        label="To"
        type="time"
        description={hours && hours.closes > 1440 ? 'Ends on the next day' : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={to}
        onChange={({ currentTarget }) => setTo(currentTarget.value)}
      />
      {isKept && <RemoveShift hours={shift} week={week} close={close} />}
    </Dialog>
  )
}

function RemoveShift({ hours, week, close }: Omit<ShiftFormProps, 'isKept'>) {
  const words = `Removed ${labelOf(hours.weekday)} ${printHours(hours)}`
  return (
    <div>
      <Button
        look="danger"
        onClick={async () => {
          const trouble = await week.remove(hours.id, words)
          if (trouble) refused(trouble)
          close()
        }}
      >
        Remove
      </Button>
    </div>
  )
}
