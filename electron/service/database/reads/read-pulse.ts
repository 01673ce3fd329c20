import type { FloorPulse } from '../../../../shared/contract/floor.ts'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'
import type { Reader } from '../reader.ts'
import { readProgress } from './read-progress.ts'

/** Read for the status bar after every change: counted by SQLite, but for the jobs in hand. */
export function readPulse(reader: Reader): FloorPulse {
  const inHand = reader.all<{ jobId: JobId }>("select jobId from booking where state = 'running'")
  const progress = readProgress(
    reader,
    inHand.map(({ jobId }) => jobId),
  )
  const runs = [...progress.values()]
  return {
    running: runs.filter(({ state }) => state === 'running').length,
    paused: runs.filter(({ state }) => state === 'paused').length,
    help: runs.filter(({ help }) => help !== null).length,
  }
}
