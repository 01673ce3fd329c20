import { join } from 'node:path'
import { app } from 'electron'
import { answer } from '../../../electron/main/answer.ts'
import { declareScheme, servePages } from '../../../electron/main/protocol.ts'
import { quitAfter } from '../../../electron/main/quitting.ts'
import { runInElectron } from '../../../electron/main/run-in-electron.ts'
import { runInNode } from '../../../electron/main/run-in-node.ts'
import { keepService } from '../../../electron/main/service-process.ts'

/** The app's own way from window to service, with an echo at its end and less patience. */
const entry = join(__dirname, 'echo-entry.cjs')
const node = process.env.LINE_NODE
const start = {
  database: process.env.LINE_DATABASE ?? '',
  key: null,
  clock: null,
  worker: '',
  resources: '',
}

app.setPath('userData', process.env.LINE_DATA ?? '')
declareScheme()
void app.whenReady().then(() => {
  servePages(join(__dirname, 'pages'))
  const run = () => (node ? runInNode(node, entry) : runInElectron(entry))
  const service = keepService(run, start, { beat: 200, silence: 1_000 })
  answer('connect', (window) => service.connect(window))
  quitAfter(service)
})
app.on('window-all-closed', () => {})
