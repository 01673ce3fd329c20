import { existsSync } from 'node:fs'
import { isAbsolute, normalize } from 'node:path'
import { BrowserWindow, dialog, type OpenDialogOptions, shell, type WebContents } from 'electron'
import { answer } from './answer.ts'

const folderWish: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] }

/** What a page may ask of the desktop; the names are those of `Shell`. */
export function answerShell(): void {
  answer('choose-folder', chooseFolder)
  answer('show-in-folder', (_, path) => showInFolder(path))
  answer('print', print)
  answer('set-zoom', setZoom)
}

async function chooseFolder(caller: WebContents): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(caller)
  if (!window) return null
  const { filePaths } = await dialog.showOpenDialog(window, folderWish)
  return filePaths[0] ?? null
}

/** Only shows: what lies there is never opened or run. */
function showInFolder(path: unknown): void {
  if (typeof path !== 'string' || !isAbsolute(path) || !existsSync(path)) return
  shell.showItemInFolder(normalize(path))
}

/** Asks with the paper lying or standing as it is printed; why a printer would not is only told from a person's no. */
function print(caller: WebContents, paper: unknown): Promise<string> {
  if (paper !== 'A5' && paper !== 'A4') return Promise.resolve('failed')
  const wish = {
    pageSize: paper,
    landscape: paper === 'A4',
    margins: { marginType: 'none' },
  } as const
  return new Promise((settle) => {
    caller.print(wish, (success, reason) => settle(success ? 'printed' : outcomeOf(reason)))
  })
}

const outcomeOf = (reason: string) => (/cancel/i.test(reason) ? 'cancelled' : 'failed')

function setZoom(caller: WebContents, factor: unknown): void {
  if (typeof factor !== 'number' || Number.isNaN(factor)) return
  caller.setZoomFactor(Math.min(3, Math.max(0.5, factor)))
}
