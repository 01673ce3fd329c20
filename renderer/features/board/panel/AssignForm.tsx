import { memo, useState } from 'react'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import { assignmentOf } from '../../../../shared/domain/schedule/assign.ts'
import type { Booking } from '../../../../shared/domain/schedule/job.ts'
import { proposeMove } from '../../../../shared/domain/schedule/schedule.ts'
import { Button } from '../../../kit/Button.tsx'
import { Select } from '../../../kit/controls.ts'
import { useBoardState } from '../board-state.ts'
import { type BoardView, useBoard } from '../board-view.ts'
import { type Consequences, consequencesOf } from '../consequences.ts'
import { reasonsNotTo } from '../hand/assign-all.ts'
import { probeId } from '../hand/carry.ts'
import type { Moves } from '../hand/use-moves.ts'
import { CardNames } from './CardNames.tsx'
import { Sentences } from './Sentences.tsx'
import styles from './SidePanel.module.css'

const ANYBODY = 'anybody'

/** One person for all the chosen cards, each where it is: all of them or none. */
export const AssignForm = memo(function AssignForm({ moves }: { readonly moves: Moves }) {
  const board = useBoard()
  const selected = useBoardState((state) => state.selected)
  const bookings = selected.flatMap((id) => board.view.bookingOf.get(id) ?? [])
  const [chosen, setChosen] = useState<string | null>(null)
  if (bookings.length === 0) return <p>Choose cards on the board to give them to somebody.</p>
  const personId = chosen === ANYBODY ? null : (chosen as PersonId | null)
  const found = chosen === null ? null : wouldBe(board, bookings, personId)
  return (
    <form
      className={styles.group}
      aria-label="Assign together"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null) void moves.assign(bookings, personId)
      }}
    >
      <CardNames bookings={bookings} />
      <Select
        label="Person"
        placeholder="Choose somebody"
        searchable
        data={[{ value: ANYBODY, label: 'Anybody who can do it' }, ...peopleFor(board, bookings)]}
        value={chosen}
        onChange={setChosen}
      />
      {found && <Sentences of={found} />}
      <Button type="submit" look="primary" disabled={!found || found.refused.length > 0}>
        Assign {bookings.length} cards
      </Button>
    </form>
  )
})

/** Those who can do the most of them first. */
function peopleFor({ view }: BoardView, bookings: readonly Booking[]) {
  const { people, skills } = view.plan.resources
  const needed = bookings.map(
    ({ jobId }) => view.operation.get(view.job.get(jobId)!.operationId)?.skill,
  )
  const able = people.map(({ id, name }) => {
    const own = new Set(skills.filter((one) => one.personId === id).map(({ skill }) => skill))
    const count = needed.filter((skill) => skill && own.has(skill)).length
    const label = count === needed.length ? name : `${name} · can do ${count} of ${needed.length}`
    return { value: id as string, label, count }
  })
  return able.toSorted((a, b) => b.count - a.count).map(({ value, label }) => ({ value, label }))
}

function wouldBe(
  board: BoardView,
  bookings: readonly Booking[],
  personId: PersonId | null,
): Consequences {
  const proposal = proposeMove(board.view, assignmentOf(bookings, personId), probeId)
  const refused = reasonsNotTo(board, proposal)
  return refused.length > 0 ? { refused, wrong: [], notes: [] } : consequencesOf(board, proposal)
}
