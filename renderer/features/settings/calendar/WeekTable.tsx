import { printMinutes } from '../../../../shared/domain/print-time.ts'
import { Button } from '../../../kit/Button.tsx'
import { SampleTag } from '../../../kit/SampleTag.tsx'
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
  return (
    <div className={styles.scroll}>
      <table>
        <thead>
          <tr>
            <th>Day</th>
            <th>Work</th>
            <th>Breaks</th>
            <th className={styles.number}>Hours</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map(({ weekday, label }) => {
            const own = shifts
              .filter((shift) => shift.weekday === weekday)
              .toSorted((a, b) => a.opens - b.opens)
            return (
              <tr key={weekday}>
                <td>
                  <strong>{label}</strong> {own[0] && <SampleTag origin={own[0].origin} />}
                </td>
                <td>
                  <Stretches shifts={own.filter(({ kind }) => kind === 'work')} edit={edit} />
                </td>
                <td>
                  <Stretches shifts={own.filter(({ kind }) => kind === 'break')} edit={edit} />
                </td>
                <td className={styles.number}>
                  {own.length > 0 ? printMinutes(minutesOfDay(own)) : '–'}
                </td>
                <td className={styles.action}>
                  <Button size="dense" aria-label={`Add to ${label}`} onClick={() => add(weekday)}>
                    Add
                  </Button>{' '}
                  <Button
                    size="dense"
                    aria-label={`Copy ${label} to others`}
                    onClick={() => copy(weekday)}
                  >
                    Copy
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
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
