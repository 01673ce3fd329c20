import { printMinutes } from '../../../../shared/domain/print-time.ts'
import { Button } from '../../../kit/Button.tsx'
import { ListTable } from '../ListTable.tsx'
import styles from '../SettingsPage.module.css'
import {
  type Hours,
  hoursOf,
  type KeptHours,
  labelOf,
  minutesOfDay,
  printHours,
  WEEKDAYS,
} from './week.ts'

interface WeekTableProps {
  readonly shifts: readonly KeptHours[]
  add(weekday: number): void
  edit(hours: Hours): void
  copy(weekday: number): void
}

/** A day is a row; each stretch of it is a key that opens its form. */
export function WeekTable({ shifts, add, edit, copy }: WeekTableProps) {
  const rows = WEEKDAYS.map(({ weekday, label }) => {
    const own = shifts
      .filter((shift) => shift.weekday === weekday)
      .toSorted((a, b) => a.opens - b.opens)
    return { id: label, weekday, own, origin: own[0]?.origin ?? null }
  })
  type Day = (typeof rows)[number]
  const stretches = ({ own }: Day, of: KeptHours['kind']) => (
    <Stretches shifts={own.filter(({ kind }) => kind === of)} edit={edit} />
  )
  return (
    <ListTable
      rows={rows}
      columns={[
        { title: 'Day', of: ({ id }) => id },
        { title: 'Work', of: (day) => stretches(day, 'work') },
        { title: 'Breaks', of: (day) => stretches(day, 'break') },
        {
          title: 'Hours',
          look: 'number',
          of: ({ own }) => (own.length > 0 ? printMinutes(minutesOfDay(own)) : '–'),
        },
      ]}
      acts={[
        { name: 'Add', labelOf: ({ id }) => `to ${id}`, act: ({ weekday }) => add(weekday) },
        {
          name: 'Copy',
          labelOf: ({ id }) => `${id} to others`,
          act: ({ weekday }) => copy(weekday),
        },
      ]}
    />
  )
}

interface StretchesProps {
  readonly shifts: readonly KeptHours[]
  edit(hours: Hours): void
}

function Stretches({ shifts, edit }: StretchesProps) {
  if (shifts.length === 0) return <span className={styles.hint}>none</span>
  return (
    <span className={styles.row}>
      {shifts.map((shift) => (
        <Button
          key={shift.id}
          size="dense"
          aria-label={`Edit ${shift.kind} of ${labelOf(shift.weekday)}, ${printHours(shift)}`}
          onClick={() => edit(hoursOf(shift))}
        >
          {printHours(shift)}
        </Button>
      ))}
    </span>
  )
}
