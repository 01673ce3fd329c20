import type { Desk } from './desk.ts'

/** A printer that keeps what it is sent as a PDF; the system's own dialog is out of Playwright's reach. */
export async function usePrinter({ app }: Desk): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    if (!page) throw new Error('No window to print from')
    page.print = (wish = {}, done) => {
      const { pageSize = 'A4', landscape = false } = wish
      const margins = { top: 0, bottom: 0, left: 0, right: 0 }
      void page.printToPDF({ pageSize, landscape, margins }).then((pdf) => {
        Object.assign(globalThis, { printed: pdf.toString('base64') })
        done?.(true, '')
      })
    }
  })
}

/** What lay in the printer last. */
export async function printedOn({ app }: Desk): Promise<Buffer> {
  const text = await app.evaluate(() => String(Reflect.get(globalThis, 'printed')))
  return Buffer.from(text, 'base64')
}
