import { join } from 'node:path'
import { app, BrowserWindow, dialog, session } from 'electron'
import { answer } from './answer.ts'
import { openDataFolder } from './data-folder.ts'
import { relaxForDevelopment } from './development.ts'
import { answerShell } from './dialogs.ts'
import { keepFactory } from './factory-service.ts'
import { lockPages, lockSession } from './hardening.ts'
import { setMenu } from './menu.ts'
import { declareScheme, servePages } from './protocol.ts'
import { quitAfter } from './quitting.ts'
import { openWindow, showWindow } from './window.ts'

process.on('uncaughtException', explain)
const dataFolder = openDataFolder()
declareScheme()
lockPages()
writeDatesAsTheScreensDo()

if (app.requestSingleInstanceLock()) void app.whenReady().then(open).catch(explain)
else leaveToTheFirst()

function open(): void {
  lockSession(session.defaultSession)
  relaxForDevelopment(session.defaultSession)
  servePages(join(__dirname, '../renderer'))
  setMenu()
  const service = keepFactory(dataFolder)
  answer('connect', (window) => service.connect(window))
  answerShell()
  app.on('second-instance', showWindow)
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && openWindow())
  app.on('window-all-closed', () => process.platform !== 'darwin' && app.quit())
  quitAfter(service)
  openWindow()
}

/** Chromium's own fields for dates and times: day before month and 24 hours, as everywhere else. */
function writeDatesAsTheScreensDo(): void {
  app.commandLine.appendSwitch('lang', 'en-GB')
}

/** The window that has the factory open comes to the front instead. */
function leaveToTheFirst(): void {
  console.error('Selvedge already has this factory open; its window has been brought to the front.')
  app.exit(75)
}

function explain(error: unknown): void {
  console.error(error)
  dialog.showErrorBox(
    'Selvedge could not start',
    error instanceof Error ? error.message : String(error),
  )
  app.exit(1)
}
