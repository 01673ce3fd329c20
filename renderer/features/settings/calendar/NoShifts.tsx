import { Button } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/States.tsx'
import type { WeekOwner } from './use-week.ts'

interface NoShiftsProps {
  readonly name: string | null
  readonly of: WeekOwner['of']
  add(): void
  adopt(): void
}

/** What holds where there are no hours, and the way to have some. */
export function NoShifts({ name, of, add, adopt }: NoShiftsProps) {
  if (name === null) {
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
      Give {name} {of === 'person' ? 'own shifts' : 'its own shifts'}
    </Button>
  )
  if (of === 'person')
    return (
      <Empty title={`${name} works when the station does`} action={button}>
        Own shifts say when this person is here; whoever attends a station takes its breaks. They
        begin as a copy of the floor’s.
      </Empty>
    )
  return (
    <Empty title={`${name} follows the floor’s shifts`} action={button}>
      Its own shifts take the place of the floor’s. They begin as a copy of them.
    </Empty>
  )
}
