import { useState } from 'react'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import type { StationId } from '../../../../shared/domain/resources/station.ts'
import type { BookingId, Job } from '../../../../shared/domain/schedule/job.ts'
import { proposeMove } from '../../../../shared/domain/schedule/schedule.ts'
import { fixed } from '../../../../shared/domain/schedule/schedule-place.ts'
import { readWallClock, wallClockText } from '../../../../shared/domain/time.ts'
import { Button } from '../../../kit/Button.tsx'
import { Select, TextInput } from '../../../kit/controls.ts'
import { skippedWords } from '../../../kit/skipped-hour.ts'
import { useBoard } from '../board-view.ts'
import { consequencesOf } from '../consequences.ts'
import { earliestPlace, type Moves } from '../hand/use-moves.ts'
import { beginPlacing } from '../hand/use-placing.ts'
import { PersonChoice } from './PersonChoice.tsx'
import { Sentences } from './Sentences.tsx'
import styles from './SidePanel.module.css'

interface MoveFormProps {
  readonly job: Job
  readonly moves: Moves
}

/** A move by words instead of by hand: lane and start, with what it would bring about. */
export function MoveForm({ job, moves }: MoveFormProps) {
  const board = useBoard()
  const { view } = board
  const { zone, stations } = view.plan
  const held = view.bookingOf.get(job.id) ?? earliestPlace(board, job.id)
  const needs = view.operation.get(job.operationId)?.stationKind
  const [stationId, setStation] = useState<StationId | null>(held?.stationId ?? null)
  const [personId, setPerson] = useState<PersonId | null>(
    held && 'personId' in held ? (held.personId ?? null) : null,
  )
  const [text, setText] = useState(held ? wallClockText(held.start, zone) : '')
  const start = readWallClock(text, zone)
  const move =
    stationId !== null && start !== null ? { jobId: job.id, stationId, start, personId } : null
  const proposal = move && proposeMove(view, [move], () => 'bkg_preview' as BookingId)
  const isRefused = (proposal?.refused.length ?? 0) > 0
  const stays = fixed(view, view.bookingOf.get(job.id), job.id) !== null
  return (
    <form
      className={styles.group}
      aria-label="Move"
      onSubmit={(event) => {
        event.preventDefault()
        if (move) void moves.move([move])
      }}
    >
      <Select
        label="Lane"
        data={stations
          .filter(({ kind }) => kind === needs)
          .map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
        value={stationId}
        onChange={(value) => setStation(value as StationId | null)}
      />
      <TextInput
        label="Start"
        type="datetime-local"
        description={skippedWords(text, zone)}
        value={text}
        error={text !== '' && start === null ? 'This is no time.' : undefined}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <PersonChoice job={job} personId={personId} onChoose={setPerson} />
      <Sentences of={consequencesOf(board, proposal)} />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={!move || isRefused}>
          {view.bookingOf.has(job.id) ? 'Move' : 'Place'}
        </Button>
        <Button disabled={stays} onClick={() => beginPlacing(board, job.id, [])}>
          Place by click…
        </Button>
      </div>
    </form>
  )
}
