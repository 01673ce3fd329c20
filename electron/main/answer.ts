import { ipcMain, type WebContents } from 'electron'
import { isOurPage } from './pages.ts'

/** Answers a page of ours; a call from any other frame, or from one already gone, is refused. What it says is not trusted. */
export function answer(
  channel: string,
  reply: (caller: WebContents, word: unknown) => unknown,
): void {
  ipcMain.handle(channel, (event, word: unknown) => {
    if (!isOurPage(event.senderFrame)) throw new Error(`${channel} was asked by a stranger`)
    return reply(event.sender, word)
  })
}
