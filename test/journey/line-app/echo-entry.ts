import { serveParent } from '../../../electron/service/serve-parent.ts'
import { openEcho } from './echo.ts'

serveParent(({ database }) =>
  database === 'refuse' ? { refused: { code: 'in-use', database } } : openEcho(),
)
