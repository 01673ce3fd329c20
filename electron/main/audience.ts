import { MessageChannelMain, type WebContents } from 'electron'
import type { ServiceNotice } from '../../shared/contract/shell.ts'
import type { Running } from './running.ts'

/** The windows that have asked for the service, for as long as they are there. */
export function openAudience() {
  const windows = new Set<WebContents>()
  return {
    welcome(window: WebContents): void {
      if (!windows.has(window)) window.once('destroyed', () => windows.delete(window))
      windows.add(window)
    },
    tell(notice: ServiceNotice): void {
      for (const window of windows) window.postMessage('service', notice)
    },
    linkAll(service: Running): void {
      for (const window of windows) link(window, service)
    },
  }
}

/** A new line: one end to the service, the other to the window. */
export function link(window: WebContents, service: Running): void {
  const { port1, port2 } = new MessageChannelMain()
  service.take(port1)
  const notice: ServiceNotice = { notice: 'service-line' }
  window.postMessage('service', notice, [port2])
}
