import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDeed, anyUndoableDeed } from '../deeds/any-deeds.ts'
import { audit, inFactory, performAll } from '../deeds/performed.ts'
import { sampleForAll } from '../each-in-sample.ts'
import { openSmallService, recordsOf, type SmallService } from '../small-service.ts'

const sample = sampleForAll()

const repeat = async (times: number, act: () => Promise<unknown>) => {
  for (let time = 0; time < times; time++) await act()
}

const someDeeds = fc.array(anyUndoableDeed, { minLength: 1, maxLength: 6 })
const runs = { numRuns: 12 }

describe('undo', () => {
  it('restores the whole file to the letter, whatever was done', async () => {
    const law = fc.asyncProperty(someDeeds, (deeds) =>
      inFactory(sample, async (small) => {
        const before = recordsOf(small.file)
        const steps = await performAll(small, deeds)
        await repeat(steps, () => small.must('history.undo', null))
        expect(withoutBlobs(recordsOf(small.file))).toEqual(withoutBlobs(before))
      }),
    )
    await fc.assert(law, runs)
  })

  it('is itself taken back by redo, to the letter', async () => {
    const law = fc.asyncProperty(someDeeds, fc.nat({ max: 6 }), (deeds, back) =>
      inFactory(sample, async (small) => {
        const steps = await performAll(small, deeds)
        const before = recordsOf(small.file)
        const turns = Math.min(steps, back)
        await repeat(turns, () => small.must('history.undo', null))
        await repeat(turns, () => small.must('history.redo', null))
        expect(recordsOf(small.file)).toEqual(before)
      }),
    )
    await fc.assert(law, runs)
  })

  it('reaches across a restart', () =>
    inFactory(sample, async (small) => {
      const before = recordsOf(small.file)
      await small.must('factory.savePerson', { ...(await aPerson(small)), skills: ['cutting'] })
      small.close()
      const again = openSmallService({ database: small.file })
      expect((await again.see('factory.state', null)).undo).toMatchObject({
        command: 'factory.savePerson',
      })
      await again.must('history.undo', null)
      expect(recordsOf(again.file)).toEqual(before)
      again.close()
    }))

  it('has nothing to do on a factory that has only begun', () =>
    inFactory(sample, async (small) => {
      expect(await small.ask('history.undo', null)).toMatchObject({
        refusal: { code: 'nothing-to-undo' },
      })
      expect(await small.ask('history.redo', null)).toMatchObject({
        refusal: { code: 'nothing-to-redo' },
      })
    }))

  it('leaves nothing to redo once something new was done', () =>
    inFactory(sample, async (small) => {
      const person = await aPerson(small)
      await small.must('factory.savePerson', { ...person, skills: ['cutting'] })
      await small.must('history.undo', null)
      await small.must('factory.savePerson', { ...person, skills: ['sewing'] })
      expect(await small.ask('history.redo', null)).toMatchObject({
        refusal: { code: 'nothing-to-redo' },
      })
    }))
})

describe('at most once', () => {
  it('does a command of the same id once, however often it is asked', async () => {
    const law = fc.asyncProperty(anyDeed, (deed) =>
      inFactory(sample, async (small) => {
        const ask = (await deed.ask(small)) as never
        const first = await small.ask(deed.name, ask, 'the-same')
        const after = recordsOf(small.file)
        const length = audit(small.file).entries
        const again = await small.ask(deed.name, ask, 'the-same')
        if (first.ok) expect(again.ok).toBe(true)
        expect(recordsOf(small.file)).toEqual(after)
        expect(audit(small.file).entries).toBe(length)
      }),
    )
    await fc.assert(law, { numRuns: 20 })
  })

  it('takes back the one step that is meant, or nothing', () =>
    inFactory(sample, async (small) => {
      const before = recordsOf(small.file)
      const person = await aPerson(small)
      await small.must('factory.savePerson', { ...person, skills: ['cutting'] }, 'meant')
      await small.must('factory.savePerson', { ...person, skills: ['sewing'] }, 'later')
      expect(await small.ask('history.undo', { only: 'meant' })).toMatchObject({
        refusal: { code: 'more-since', command: 'factory.savePerson' },
      })
      await small.must('history.undo', { only: 'later' })
      await small.must('history.undo', { only: 'meant' })
      expect(recordsOf(small.file)).toEqual(before)
    }))

  it('undoes once for one id', () =>
    inFactory(sample, async (small) => {
      const person = await aPerson(small)
      await small.must('factory.savePerson', { ...person, skills: ['cutting'] })
      await small.must('factory.savePerson', { ...person, skills: ['sewing'] })
      const length = audit(small.file).entries
      await small.must('history.undo', null, 'the-same')
      await small.must('history.undo', null, 'the-same')
      expect(audit(small.file).entries).toBe(length + 1)
    }))
})

/** Bytes that a step has kept stay, named by what they are; only records are taken back. */
function withoutBlobs({ blob: _, ...records }: ReturnType<typeof recordsOf>) {
  return records
}

async function aPerson(small: SmallService) {
  const { people } = await small.see('factory.setup', null)
  return people[0]!
}
