import { once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Answer, Ask, Command, Query } from '../../shared/contract/calls.ts'
import type { News, Progress, Reply } from '../../shared/contract/line.ts'
import { factoryKey } from '../small-confirmation.ts'
import { CLOCK } from '../small-service.ts'

export interface BenchLine {
  /** Does a command; refusals and faults are thrown. */
  command<Name extends Command>(name: Name, ask: Ask<Name>): Promise<void>
  query<Name extends Query>(name: Name, ask: Ask<Name>): Promise<Answer<Name>>
  close(): Promise<void>
}

const root = join(import.meta.dirname, '../..')

/** A line to a service in another thread, as a window has one. */
export async function openBenchLine(database: string): Promise<BenchLine> {
  const { port1: port, port2 } = new MessageChannel()
  const start = {
    database,
    key: { privateKey: factoryKey, protection: 'file' },
    clock: CLOCK,
    worker: join(root, 'electron/service/workers/entry.ts'),
    resources: join(root, 'resources'),
  }
  const script = join(import.meta.dirname, 'service-thread.ts')
  const worker = new Worker(script, { workerData: { start, port: port2 }, transferList: [port2] })
  await once(worker, 'message')
  const waiting = new Map<string, (reply: Reply) => void>()
  port.on('message', (message: Reply | News | Progress) => {
    if ('id' in message) waiting.get(message.id)?.(message)
  })
  const by = { actor: 'Lead One', station: 'office' }

  async function call(name: string, ask: unknown): Promise<unknown> {
    const id = crypto.randomUUID()
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve)
      port.postMessage({ id, name, ask, by })
    })
    waiting.delete(id)
    if ('fault' in reply) throw new Error(`${name}: ${reply.fault}`)
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.refusal)}`)
    return reply.answer
  }

  return {
    command: async (name, ask) => void (await call(name, ask)),
    query: (name, ask) => call(name, ask) as never,
    async close() {
      worker.postMessage('close')
      await once(worker, 'exit')
      port.close()
    },
  }
}
