import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditJournal } from '../../electron/service/database/audit.ts'
import { openReader } from '../../electron/service/database/reader.ts'
import { anyDeed, perform } from '../any-deeds.ts'
import type { Deed } from '../deed.ts'
import {
  look,
  openSmallService,
  type SmallService,
  sampleFiles,
  temporaryFolder,
} from '../small-service.ts'

const folder = temporaryFolder()
let sample: () => string
beforeAll(async () => {
  sample = await sampleFiles(folder.path)
})
afterAll(folder.remove)

const audit = (file: string) => look(file, (database) => auditJournal(openReader(database)))
const entries = (file: string) => audit(file).entries

/** Opens a copy of the sample factory, does the work, and closes it whatever comes of it. */
async function inFactory(work: (small: SmallService) => Promise<void>): Promise<void> {
  const small = openSmallService({ database: sample() })
  try {
    await work(small)
  } finally {
    small.close()
  }
}

/** Does what it can of these; gives how many steps were written. */
async function performAll(small: SmallService, deeds: readonly Deed[]): Promise<number> {
  const before = entries(small.file)
  for (const deed of deeds) await perform(small, deed)
  return entries(small.file) - before
}

const runs = { numRuns: 12 }

describe('the chain', () => {
  it('is whole after anything, with undo and redo among it', async () => {
    const turn = fc.constantFrom('history.undo' as const, 'history.redo' as const)
    const turning = turn.map((name): Deed => ({ name, ask: async () => null }))
    const law = fc.asyncProperty(
      fc.array(fc.oneof({ weight: 3, arbitrary: anyDeed }, turning), {
        minLength: 2,
        maxLength: 9,
      }),
      (deeds) =>
        inFactory(async (small) => {
          await performAll(small, deeds)
          expect(audit(small.file).breaks).toEqual([])
        }),
    )
    await fc.assert(law, runs)
  })

  it.each(['command', 'actor', 'station', 'at', 'changes', 'before', 'hash'])(
    'breaks where the %s of an entry was rewritten',
    (field) =>
      inFactory(async (small) => {
        await small.must('factory.savePerson', { ...(await aPerson(small)), skills: ['cutting'] })
        rewrite(small.file, 1, field)
        const { breaks } = audit(small.file)
        expect(breaks[0]).toMatchObject({ cause: 'rewritten', seq: 1 })
      }),
  )

  it('breaks where an entry was taken out', () =>
    inFactory(async (small) => {
      const person = await aPerson(small)
      for (const skill of ['cutting', 'sewing', 'packing']) {
        await small.must('factory.savePerson', { ...person, skills: [skill] })
      }
      look(small.file, (database) => {
        database.exec('drop trigger journal_is_whole')
        database.exec('delete from journal where seq = 2')
      })
      expect(audit(small.file).breaks[0]).toMatchObject({ cause: 'missing', seq: 2 })
    }))

  it('cannot be rewritten by plain SQL, not even by us', () =>
    inFactory(async ({ file }) => {
      const only = /only ever added to/
      const run = (sql: string) => () => look(file, (database) => database.exec(sql))
      expect(run("update journal set actor = 'Nobody'")).toThrow(only)
      expect(run('delete from journal')).toThrow(only)
    }))
})

/** Turns one letter of one field into another, as a failing disk or a quiet hand would. */
function rewrite(file: string, seq: number, field: string): void {
  look(file, (database) => {
    database.exec('drop trigger journal_is_kept')
    const text = database.prepare(`select "${field}" from journal where seq = ?`).pluck().get(seq)
    const letter = String(text).at(-2) === '0' ? '1' : '0'
    const other = `${String(text).slice(0, -2)}${letter}${String(text).at(-1)}`
    database.pragma('ignore_check_constraints = on')
    database.prepare(`update journal set "${field}" = ? where seq = ?`).run(other, seq)
  })
}

async function aPerson(small: SmallService) {
  const { people } = await small.see('factory.setup', null)
  return people[0]!
}
