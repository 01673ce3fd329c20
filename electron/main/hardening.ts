import { app, type Session, type WebContents } from 'electron'
import { isOurAddress } from './pages.ts'

/** To be called before any window opens: no page leaves its place, opens another, or holds a webview. */
export function lockPages(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_, contents) => lockPage(contents))
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
}

/** Electron grants by default what is asked; here nothing is granted, and nothing is fetched from elsewhere. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }))
  session.on('will-download', (event) => event.preventDefault())
}

const harmless = ['blob:', 'data:', 'devtools:']

function mayLoad(url: string): boolean {
  if (isOurAddress(url.replace(/^ws:/, 'http:'))) return true
  return harmless.some((scheme) => url.startsWith(scheme))
}
