import { useState } from 'react'
import type { ShiftEntry } from '../../../../shared/contract/factory.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { TextInput } from '../../../kit/controls.ts'
import { refused } from '../../../kit/toast.tsx'
import { Dialog } from '../Dialog.tsx'
import { PickField } from '../PickField.tsx'
import { useSaving } from '../use-saving.ts'
import { clockText, labelOf, printHours, readHours, WEEKDAYS } from './week.ts'

interface ShiftFormProps {
  readonly shift: ShiftEntry
  close(): void
}

const KINDS = [
  { value: 'work', label: 'Work' },
  { value: 'break', label: 'Break' },
] as const
const DAYS = WEEKDAYS.map(({ weekday, label }) => ({ value: `${weekday}`, label }))

export function ShiftForm({ shift, close }: ShiftFormProps) {
  const saving = useSaving('factory.saveShift')
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
        hours ? saving({ ...shift, kind, weekday, ...hours }, `Saved ${words}`) : null
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
      <RemoveShift shift={shift} close={close} />
    </Dialog>
  )
}

/** Only for what is there: a new shift is left by leaving its form. */
function RemoveShift({ shift, close }: ShiftFormProps) {
  const remove = useSaving('factory.removeShift')
  const { data: setup } = useAnswer('factory.setup', null)
  if (!setup?.shifts.some(({ id }) => id === shift.id)) return null
  const words = `Removed ${labelOf(shift.weekday)} ${printHours(shift)}`
  return (
    <div>
      <Button
        look="danger"
        onClick={async () => {
          const trouble = await remove(shift.id, words)
          if (trouble) refused(trouble)
          close()
        }}
      >
        Remove
      </Button>
    </div>
  )
}
