import type { Reply, Request, WindowEnd } from '../../shared/contract/line.ts'
import type { ServiceNotice, ServiceRefused, Shell } from '../../shared/contract/shell.ts'
import { decodeBytes, encodeBytes } from './bytes.ts'

declare global {
  interface Window {
    readonly shell?: Shell
  }
}

/** How the line to the service is. `lost`: another follows by itself. `gone`: it takes a person to try again. */
export type LineState =
  | { readonly state: 'waiting' }
  | { readonly state: 'linked' }
  | { readonly state: 'lost' }
  | { readonly state: 'gone' }
  | { readonly state: 'refused'; readonly refused: ServiceRefused }

interface Taker {
  take(line: WindowEnd): void
  become(state: LineState): void
}

/** On the desktop the preload script hands us a port, anew if the service restarts; a browser has the headless service. */
export function openLines({ take, become }: Taker): void {
  if (!window.shell) {
    take(httpLine('/service'))
    return become({ state: 'linked' })
  }
  window.addEventListener(
    'message',
    ({ source, data, ports: [port] }: MessageEvent<ServiceNotice>) => {
      if (source !== window || typeof data !== 'object' || !('notice' in data)) return
      switch (data.notice) {
        case 'service-line':
          if (port) take(portLine(port))
          return become({ state: 'linked' })
        case 'service-lost':
          return become({ state: 'lost' })
        case 'service-gone':
          return become({ state: 'gone' })
        case 'service-refused':
          return become({ state: 'refused', refused: data.refused })
      }
    },
  )
  void window.shell.connect()
}

function portLine(port: MessagePort): WindowEnd {
  return {
    send: (message) => port.postMessage(message),
    listen(hear) {
      port.onmessage = ({ data }) => hear(data)
    },
    onClose: () => {},
  }
}

/** The headless service for a plain browser: asks by POST, hears news as events. */
function httpLine(url: string): WindowEnd {
  type Hear = Parameters<WindowEnd['listen']>[0]
  const id = crypto.randomUUID()
  let hear: Hear = () => {}
  new EventSource(`${url}/news?line=${id}`).onmessage = ({ data }) => hear(JSON.parse(data))
  return {
    async send(message) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-line': id },
        body: JSON.stringify(message, encodeBytes),
      })
      if ('cancel' in message) return
      hear(
        response.ok ? JSON.parse(await response.text(), decodeBytes) : faultOf(message, response),
      )
    },
    listen(listener) {
      hear = listener
    },
    onClose: () => {},
  }
}

function faultOf({ id }: Request, { status }: Response): Reply {
  return { id, fault: `The headless service answered ${status}` }
}
