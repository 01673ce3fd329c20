import { readFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright'
import { expect } from 'vitest'

/** The service's process: Electron knows its own; one in plain Node is found among the app's children. */
export async function findServicePid(app: ElectronApplication): Promise<number> {
  let pid: number | undefined
  await expect
    .poll(async () => {
      pid = (await utilityPid(app)) ?? childPid(app.process().pid ?? 0)
      return pid
    })
    .toBeDefined()
  return pid ?? 0
}

function utilityPid(app: ElectronApplication): Promise<number | undefined> {
  return app.evaluate(
    (electron) => electron.app.getAppMetrics().find(({ name }) => name === 'Selvedge service')?.pid,
  )
}

function childPid(parent: number): number | undefined {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ')
  return children.filter(Boolean).map(Number).find(runsService)
}

function runsService(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('service.cjs')
}
