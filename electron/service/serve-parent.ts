import type { ServiceEnd } from '../../shared/contract/line.ts'
import type { ServiceRefused } from '../../shared/contract/shell.ts'
import { REFUSED_EXIT, type ServiceStart } from '../../shared/contract/start.ts'
import type { Parent } from './lines.ts'
import { type ParentPort, parentOverPort } from './parent-electron.ts'
import { parentOverChannel } from './parent-node.ts'

export interface Factory {
  readonly service: { serve(line: ServiceEnd): void }
  close(): void
}

export type OpenFactory = (start: ServiceStart) => Factory | { readonly refused: ServiceRefused }

/** Opens the factory when told to, serves its lines, and leaves when told to or when nobody is there any more. */
export function serveParent(open: OpenFactory): void {
  const parent = findParent()
  let factory: Factory | null = null

  parent.onOrder((order) => {
    if ('ping' in order) return void parent.tell({ pong: order.ping })
    if ('close' in order) return leave()
    const opened = open(order.start)
    if ('refused' in opened) return void refuse(parent, opened.refused)
    factory = opened
    void parent.tell({ ready: true })
  })
  parent.onLine((line) => factory?.service.serve(line))
  parent.onGone(leave)

  function leave(): void {
    factory?.close()
    process.exit(0)
  }
}

/** Says why on standard output too, for whoever started this by hand. */
async function refuse(parent: Parent, refused: ServiceRefused): Promise<void> {
  process.exitCode = REFUSED_EXIT
  process.stdout.write(`${JSON.stringify({ refused })}\n`)
  await parent.tell({ refused })
  setTimeout(() => process.exit(), 100)
}

function findParent(): Parent {
  const { parentPort } = process as { readonly parentPort?: ParentPort }
  return parentPort ? parentOverPort(parentPort) : parentOverChannel()
}
