import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { openFactoryFile } from '../../electron/service/factory.ts'
import type { Cancel, Request } from '../../shared/contract/line.ts'
import type { ServiceStart } from '../../shared/contract/start.ts'

/** The service in a thread of its own, at the end of a port: what a window talks to, without the window. */
const { start, port } = workerData as { readonly start: ServiceStart; readonly port: MessagePort }
const factory = openFactoryFile(start)

factory.service.serve({
  send: (message) => port.postMessage(message),
  listen: (hear) => void port.on('message', (message: Request | Cancel) => hear(message)),
  onClose: (gone) => void port.on('close', gone),
})
parentPort?.once('message', () => {
  factory.close()
  port.close()
  parentPort?.close()
})
parentPort?.postMessage('ready')
