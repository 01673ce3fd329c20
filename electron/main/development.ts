import { app, type Session } from 'electron'
import { developmentPolicy } from './policy.ts'

/** In a checkout with hot reload, pages come from the development server and get its looser policy. */
export function relaxForDevelopment(session: Session): void {
  const server = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  if (!server) return
  session.webRequest.onHeadersReceived(
    { urls: [`${new URL(server).origin}/*`] },
    (seen, answer) => {
      const policy = [developmentPolicy(server)]
      answer({ responseHeaders: { ...seen.responseHeaders, 'Content-Security-Policy': policy } })
    },
  )
}
