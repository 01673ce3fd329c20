import { fork } from 'node:child_process'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import { type Heard, openLine } from '../../../electron/service/lines.ts'
import type { Order, Pumped } from '../../../shared/contract/start.ts'
import { openEcho } from './echo.ts'
import type { Exchange } from './talker.ts'

const start = { database: '', key: null, clock: null, worker: '', resources: '' }

/** The service in this very process, over a channel of `worker_threads`. */
export async function overMessageChannel(): Promise<Exchange> {
  const echo = openEcho()
  return {
    async open() {
      const { port1, port2 } = new MessageChannel()
      const heard: unknown[] = []
      echo.service.serve(serviceEnd(port1))
      port2.on('message', (message) => heard.push(message))
      onTestFinished(() => port2.close())
      return {
        send: async (message) => port2.postMessage(message),
        heard: async () => heard,
        close: async () => port2.close(),
      }
    },
  }
}

function serviceEnd(port: MessagePort) {
  const line = openLine((message) => port.postMessage(message))
  port.on('message', (message: Heard) => line.push(message))
  port.on('close', line.close)
  return line.end
}

/** The service in a plain Node of its own, over the one channel to its parent. */
export async function overForkedNode(): Promise<Exchange> {
  const child = fork(join(import.meta.dirname, 'echo-entry.ts'), { serialization: 'advanced' })
  onTestFinished(() => void child.kill())
  const tell = (said: Order | Pumped) => void child.send(said)
  tell({ start })
  let latest = 0
  return {
    async open() {
      const line = ++latest
      const heard: unknown[] = []
      child.on('message', (said: Pumped) => {
        if ('message' in said && said.line === line) heard.push(said.message)
      })
      return {
        send: async (message) => tell({ line, message }),
        heard: async () => heard,
        close: async () => tell({ line, closed: true }),
      }
    },
  }
}
