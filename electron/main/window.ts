import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import { pageOrigin } from './protocol.ts'
import { resourcesFolder } from './resources.ts'
import { nextStart } from './restarts.ts'

/** The paper of the light theme, shown for the moment before the page draws. */
const paper = '#f1f0eb'

export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    backgroundColor: paper,
    autoHideMenuBar: true,
    icon: join(resourcesFolder(), 'icon.png'),
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  reloadAfterCrash(window)
  const server = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
  void window.loadURL(server ?? `${pageOrigin}/`)
  return window
}

/** A page that crashed is loaded again, under the same patience as a service that died. */
function reloadAfterCrash(window: BrowserWindow): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    crashes.push(performance.now())
    const wait = nextStart(crashes)
    if (wait !== 'give-up') setTimeout(() => window.isDestroyed() || window.reload(), wait)
  })
}

/** Brings the window that there is to the front, for a person who starts the app again. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
