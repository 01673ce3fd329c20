import { join } from 'node:path'
import { app } from 'electron'
import { openSigningKey } from './keys.ts'
import { resourcesFolder } from './resources.ts'
import { runInElectron } from './run-in-electron.ts'
import { runInNode } from './run-in-node.ts'
import type { Running } from './running.ts'
import { keepService, type Service } from './service-process.ts'

/** SQLite's binding asks for the Node-API of this Electron. */
const firstWithBinding = 35

/** The service of the factory that lives in this folder. */
export function keepFactory(dataFolder: string): Service {
  return keepService(runFactory, {
    database: join(dataFolder, 'factory.sqlite'),
    key: openSigningKey(dataFolder),
    clock: app.isPackaged ? null : (process.env.SELVEDGE_CLOCK ?? null),
    worker: scriptOf('worker.cjs'),
    resources: resourcesFolder(),
  })
}

function runFactory(): Running {
  const entry = scriptOf('service.cjs')
  const major = Number(process.versions.electron.split('.')[0])
  if (major >= firstWithBinding) return runInElectron(entry)
  const node = process.env.SELVEDGE_SERVICE_NODE
  if (node) return runInNode(node, entry)
  throw new Error(
    `Electron ${major} cannot run the service; SELVEDGE_SERVICE_NODE must name a Node 24`,
  )
}

/** In a packed app the scripts lie beside its archive, which only Electron itself can read. */
function scriptOf(name: string): string {
  return join(__dirname, name).replace('app.asar', 'app.asar.unpacked')
}
