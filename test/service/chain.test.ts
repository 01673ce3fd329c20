import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDeed } from '../deeds/any-deeds.ts'
import type { Deed } from '../deeds/deed.ts'
import { audit, inFactory, performAll } from '../deeds/performed.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { look, type SmallService } from '../small-service.ts'

const sample = sampleForAll()

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
        inFactory(sample, async (small) => {
          await performAll(small, deeds)
          expect(audit(small.file).breaks).toEqual([])
        }),
    )
    await fc.assert(law, runs)
  })

  it.each(['command', 'actor', 'station', 'at', 'changes', 'before', 'hash'])(
    'breaks where the %s of an entry was rewritten',
    (field) =>
      inFactory(sample, async (small) => {
        await small.must('factory.savePerson', { ...(await aPerson(small)), skills: ['cutting'] })
        rewrite(small.file, 1, field)
        const { breaks } = audit(small.file)
        expect(breaks[0]).toMatchObject({ cause: 'rewritten', seq: 1 })
      }),
  )

  it('breaks where an entry was taken out', () =>
    inFactory(sample, async (small) => {
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
    inFactory(sample, async ({ file }) => {
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
