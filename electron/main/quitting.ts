import { app } from 'electron'
import type { Service } from './service-process.ts'

/** The app leaves after its service has closed the file; Electron itself would not wait for it. */
export function quitAfter(service: Service): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void service.stop().then(() => {
      closed = true
      setImmediate(app.quit)
    })
  })
}
