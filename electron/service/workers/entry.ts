import { parentPort } from 'node:worker_threads'
import type { SoFar } from '../../../shared/contract/planning.ts'
import { readCsv } from '../files/csv/csv-read.ts'
import { readPattern } from '../files/read-pattern.ts'
import { countTroublesIn } from './count-troubles.ts'
import { findWindowsIn } from './find-windows.ts'
import { proposePlan } from './propose-plan.ts'
import type { Task } from './tasks.ts'
import { whatHelpsIn } from './what-helps.ts'
import { ENOUGH, type Said } from './workers.ts'

const say = (said: Said) => parentPort?.postMessage(said)

/** A cancelled task is ended with its thread, so nothing here asks whether it still should. */
const watch = {
  progress: (done: number, doing: string, soFar?: SoFar) => say({ done, doing, soFar }),
  cancelled: () => false,
}

async function perform(task: Task): Promise<unknown> {
  switch (task.name) {
    case 'read-pattern':
      return readPattern(task.ask, watch)
    case 'read-csv':
      return readCsv(task.ask, watch)
    case 'propose-plan':
      return proposePlan(task.ask, { ...watch, enough: () => isEnough })
    case 'what-helps':
      return whatHelpsIn(task.ask, watch)
    case 'count-troubles':
      return countTroublesIn(task.ask)
    case 'find-windows':
      return findWindowsIn(task.ask)
    case 'print-pieces': {
      const { printPiecesIn } = await import('./print.ts')
      return printPiecesIn(task.ask, watch)
    }
    case 'print-week': {
      const { printWeeksIn } = await import('./print.ts')
      return printWeeksIn(task.ask, watch)
    }
    case 'print-tickets': {
      const { printTicketsIn } = await import('./print.ts')
      return printTicketsIn(task.ask, watch)
    }
    case 'build-tags': {
      const { buildTags } = await import('./build-tags.ts')
      return buildTags(task.ask)
    }
    case 'build-document': {
      // The printing of PDFs is much code, which the other tasks need not wait for.
      const { buildDocument } = await import('./build-document.ts')
      return buildDocument(task.ask)
    }
  }
}

let isEnough = false

parentPort?.on('message', async (task: Task | typeof ENOUGH) => {
  isEnough = task === ENOUGH
  if (task === ENOUGH) return
  try {
    say({ answer: await perform(task) })
  } catch (error) {
    say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
