import { type MessagePort, Worker } from 'node:worker_threads'
import type { SoFar } from '../../../shared/contract/planning.ts'
import type { Task, TaskName, Tasks } from './tasks.ts'

/** The asker's end of a long piece of work. */
export interface Watch {
  readonly signal: AbortSignal
  progress(done: number, doing: string, soFar?: SoFar): void
}

export interface Workers {
  /**
   * Does a task in a thread of its own, to which ports may be handed over. Rejects with an `AbortError` when the asker
   * no longer wants it.
   */
  run<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
    watch: Watch,
    ports?: readonly MessagePort[],
  ): Promise<Tasks[Name]['answer']>
  close(): Promise<void>
}

/** What a worker thread says. */
export type Said =
  | { readonly done: number; readonly doing: string; readonly soFar?: SoFar | undefined }
  | { readonly answer: unknown }
  | { readonly fault: string }

/** Said to a worker that shall answer with the best it has. */
export const ENOUGH = 'enough'

/** Threads that are kept once made, for starting one costs more than most tasks. Cancelling ends the thread. */
export function openWorkers(script: string): Workers {
  const idle: Worker[] = []
  const busy = new Set<Worker>()

  function take(): Worker {
    const worker = idle.pop() ?? new Worker(script)
    busy.add(worker)
    worker.ref()
    return worker
  }

  function giveBack(worker: Worker): void {
    busy.delete(worker)
    worker.unref()
    idle.push(worker)
  }

  function run(
    name: TaskName,
    ask: unknown,
    watch: Watch,
    ports: readonly MessagePort[] = [],
  ): Promise<unknown> {
    if (watch.signal.aborted) return Promise.reject(watch.signal.reason)
    const worker = take()
    return new Promise((resolve, reject) => {
      const end = () => {
        watch.signal.removeEventListener('abort', stop)
        worker.off('message', hear).off('error', drop).off('exit', die)
      }
      const drop = (reason: unknown) => {
        end()
        busy.delete(worker)
        void worker.terminate()
        reject(reason)
      }
      const stop = () => {
        if (watch.signal.reason === 'best') return worker.postMessage(ENOUGH)
        drop(watch.signal.reason)
      }
      const die = () => drop(new Error(`The worker that did ${name} has died`))
      const hear = (said: Said) => {
        if ('done' in said) return watch.progress(said.done, said.doing, said.soFar)
        end()
        giveBack(worker)
        if ('answer' in said) return resolve(said.answer)
        reject(new Error(said.fault))
      }
      watch.signal.addEventListener('abort', stop)
      worker.on('message', hear).on('error', drop).on('exit', die)
      worker.postMessage({ name, ask } as Task, ports)
    })
  }

  return {
    run: run as Workers['run'],
    async close() {
      await Promise.all([...idle, ...busy].map((worker) => worker.terminate()))
    },
  }
}
