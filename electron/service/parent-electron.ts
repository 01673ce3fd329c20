import type { ServiceEnd } from '../../shared/contract/line.ts'
import type { Order, Word } from '../../shared/contract/start.ts'
import { type Heard, openLine, type Parent } from './lines.ts'

/** What is used of Electron's `MessagePortMain`; written down here because the service does not know Electron. */
interface Port {
  postMessage(message: unknown): void
  on(event: 'message', hear: (said: { readonly data: unknown }) => void): void
  on(event: 'close', gone: () => void): void
  start(): void
}

/** What is used of `process.parentPort` in Electron's utility process. */
export interface ParentPort {
  postMessage(word: Word): void
  on(
    event: 'message',
    hear: (said: { readonly data: unknown; readonly ports: readonly Port[] }) => void,
  ): void
}

/** Orders come as messages of the port; a line comes as a port along with an empty one. */
export function parentOverPort(port: ParentPort): Parent {
  return {
    onOrder: (hear) => port.on('message', ({ data }) => void (data && hear(data as Order))),
    onLine(serve) {
      port.on('message', ({ ports }) => {
        for (const line of ports) serve(overPort(line))
      })
    },
    onGone: () => {},
    async tell(word) {
      port.postMessage(word)
    },
  }
}

function overPort(port: Port): ServiceEnd {
  const line = openLine((message) => port.postMessage(message))
  port.on('message', ({ data }) => line.push(data as Heard))
  port.on('close', line.close)
  port.start()
  return line.end
}
