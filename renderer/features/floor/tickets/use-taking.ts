import { useState } from 'react'
import type { FloorJob } from '../../../../shared/contract/floor.ts'
import type { PersonId } from '../../../../shared/domain/resources/person.ts'
import { type Taken, takeQuestion } from './take-words.ts'

interface Station {
  /** Whether it is known who works here. */
  readonly somebody: boolean
  open(sheet: 'take' | 'who' | null): void
  take(taken: Taken, by?: PersonId): Promise<boolean>
}

/** A job on its way to being taken up: first what has to be asked, then who does it. */
export function useTaking({ somebody, open, take }: Station) {
  const [asked, setAsked] = useState<Taken | null>(null)
  const [waiting, setWaiting] = useState<Taken | null>(null)

  function go(taken: Taken): void {
    setAsked(null)
    setWaiting(somebody ? null : taken)
    open(somebody ? null : 'who')
    if (somebody) void take(taken)
  }

  return {
    asked,
    begin(taken: Taken) {
      if (!takeQuestion(taken)) return go(taken)
      setAsked(taken)
      open('take')
    },
    agree: () => asked && go(asked),
    /** Something else is done instead. */
    forget() {
      setAsked(null)
      setWaiting(null)
    },
    /** Somebody is here now, or nobody any more. */
    personCame(by: PersonId | null) {
      setWaiting(null)
      if (waiting && by) void take(waiting, by)
    },
  }
}

/** A job that was tapped: it is planned here, and what runs here is in its way. */
export function tapped({ job, drop, progress }: FloorJob, current: FloorJob | null): Taken {
  const isOn = current?.progress.state === 'running'
  return {
    is: 'taken',
    job: { id: job.id, code: job.code },
    drop: drop.code,
    kind: progress.state === 'paused' ? 'resume' : 'start',
    plannedAt: null,
    inTheWay: isOn ? { id: current.job.id, code: current.job.code, drop: current.drop.code } : null,
  }
}
