import { join } from 'node:path'
import { app } from 'electron'

/** The folder of fonts, the sample factory, the verify page and the icon. */
export const resourcesFolder = (): string =>
  app.isPackaged ? join(process.resourcesPath, 'selvedge') : join(app.getAppPath(), 'resources')
