import { app, type WebFrameMain } from 'electron'
import { pageOrigin } from './protocol.ts'

/** Where pages come from: the app's own scheme; in a checkout possibly the development server. */
function pagesFrom(): string {
  const server = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  return server ? new URL(server).origin : pageOrigin
}

/** Whether this is the top frame of one of our pages. A frame that is already gone (null) is nobody's. */
export function isOurPage(frame: WebFrameMain | null | undefined): boolean {
  if (!frame || frame.parent || !frame.url) return false
  return isOurAddress(frame.url)
}

/** `URL.origin` is "null" for schemes of one's own, so scheme and host are compared. */
export function isOurAddress(address: string): boolean {
  const ours = new URL(pagesFrom())
  const asked = new URL(address)
  return asked.protocol === ours.protocol && asked.host === ours.host
}
