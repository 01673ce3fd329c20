import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { app } from 'electron'

/** Where this factory lives. Naming another folder makes another factory, with a window and a lock of its own. */
export function openDataFolder(): string {
  const named = process.env.SELVEDGE_DATA
  if (named) {
    mkdirSync(resolve(named), { recursive: true })
    app.setPath('userData', resolve(named))
  }
  return app.getPath('userData')
}
