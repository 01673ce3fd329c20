import { type ChildProcess, fork } from 'node:child_process'
import type { MessagePortMain } from 'electron'
import type { Order, Pumped, Word } from '../../shared/contract/start.ts'
import type { Running } from './running.ts'

/** For an Electron too old for the SQLite binding: the service in plain Node, each port pumped over its channel. */
export function runInNode(nodePath: string, entry: string): Running {
  const child = fork(entry, [], { execPath: nodePath, execArgv: [], serialization: 'advanced' })
  const lines = openLines(child)
  child.once('exit', lines.closeAll)
  return {
    order: (order) => tell(child, order),
    take: lines.add,
    onWord(hear) {
      child.on('message', (said: Word | Pumped) => ('line' in said ? lines.hear(said) : hear(said)))
    },
    onExit: (gone) => void child.once('exit', gone),
    kill: () => void child.kill('SIGKILL'),
  }
}

/** The ports whose other ends windows hold, by the number that the service knows them by. */
function openLines(child: ChildProcess) {
  const ports = new Map<number, MessagePortMain>()
  let latest = 0
  return {
    add(port: MessagePortMain): void {
      const line = ++latest
      ports.set(line, port)
      port.on('message', ({ data }) => tell(child, { line, message: data }))
      port.once('close', () => ports.delete(line) && tell(child, { line, closed: true }))
      port.start()
    },
    hear(said: Pumped): void {
      if ('message' in said) ports.get(said.line)?.postMessage(said.message)
    },
    closeAll(): void {
      for (const [line, port] of ports) {
        ports.delete(line)
        port.close()
      }
    },
  }
}

/** A service that has just died hears nothing, and that is no error: its exit is told by itself. */
function tell(child: ChildProcess, said: Order | Pumped): void {
  if (child.connected) child.send(said, () => {})
}
