import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Issue, WithdrawalAsk } from '../shared/contract/drops.ts'
import type { Drop } from '../shared/domain/drop/drop.ts'
import { issueOf, makeReady } from './ready-drop.ts'
import {
  openSmallService,
  type SmallService,
  sampleFiles,
  temporaryFolder,
} from './small-service.ts'

export interface ReadyDesk {
  readonly small: SmallService
  readonly drop: Drop
  /** An empty folder to write into. */
  readonly out: string
  /** A factory's file of its own, in which SW-03 can be promised. */
  copy(): string
  textOf(name: string): string
  issue(differs?: Partial<Issue>, id?: string): ReturnType<SmallService['ask']>
  withdraw(differs?: Partial<WithdrawalAsk>): ReturnType<SmallService['ask']>
}

/** Before each test of a file: a factory in which SW-03 can be promised, and a folder to promise into. */
export function openReadyDesk(): ReadyDesk {
  const folder = temporaryFolder()
  let bytes: Buffer
  let drop: Drop
  let small: SmallService
  let made = 0
  const nextPath = (name: string) => join(folder.path, `${name}-${++made}`)
  let out = ''
  const copy = () => {
    const file = nextPath('ready')
    writeFileSync(file, bytes)
    return file
  }

  beforeAll(async () => {
    const sample = openSmallService({ database: (await sampleFiles(folder.path))() })
    drop = await makeReady(sample)
    sample.close()
    bytes = readFileSync(sample.file)
  })
  beforeEach(() => {
    out = nextPath('out')
    mkdirSync(out)
    small = openSmallService({ database: copy() })
    return () => small.close()
  })
  afterAll(folder.remove)

  const signer = { signer: 'Lead One', role: 'Production lead' }
  return {
    get small() {
      return small
    },
    get drop() {
      return drop
    },
    get out() {
      return out
    },
    copy,
    textOf: (name) => readFileSync(join(out, name), 'utf8'),
    issue: (differs = {}, id) => small.ask('readiness.issue', issueOf(drop, out, differs), id),
    withdraw(differs = {}) {
      const reason = 'The fleece failed its shade check'
      const ask = { dropId: drop.id, ...signer, reason, folder: out, ...differs }
      return small.ask('readiness.withdraw', ask)
    },
  }
}
