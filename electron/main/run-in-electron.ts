import { utilityProcess } from 'electron'
import type { Running } from './running.ts'

/** The service as Electron's utility process: a window's port goes straight through to it. */
export function runInElectron(entry: string): Running {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Selvedge service',
    stdio: 'inherit',
  })
  return {
    order: (order) => child.postMessage(order),
    take: (port) => child.postMessage(null, [port]),
    onWord: (hear) => void child.on('message', hear),
    onExit: (gone) => void child.once('exit', gone),
    kill() {
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL')
    },
  }
}
