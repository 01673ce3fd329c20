import { describe, expect, it } from 'vitest'
import type { ModuleImport } from '../../shared/contract/module-import.ts'
import { chosenDrawing } from '../chosen-drawing.ts'
import { eachInSample } from '../each-in-sample.ts'
import type { SmallService } from '../small-service.ts'

let small: SmallService
eachInSample((opened) => {
  small = opened
})

const chosen = (differs: Partial<ModuleImport> = {}) => chosenDrawing(small, differs)
const release = { reason: 'First release', by: 'Designer 1' }

describe('importing a module', () => {
  it('keeps its pieces, its geometry and the file it came from', async () => {
    await small.must('patterns.importModule', await chosen())
    const sheet = await small.see('patterns.module', 'mrv_new' as never)
    expect(sheet).toMatchObject({
      module: { code: 'N-02' },
      revision: { letter: 'A', state: 'draft', sourceName: 'tee-neckband.dxf' },
    })
    const drawn = await small.see(
      'patterns.drawings',
      sheet!.pieces.map(({ id }) => id),
    )
    expect(JSON.parse(drawn[0]?.written ?? '[]')).toHaveLength(5)
  })

  it('replaces a draft that is open, and follows a release with the next letter', async () => {
    await small.must('patterns.importModule', await chosen())
    await small.must('patterns.importModule', await chosen({ revisionId: 'mrv_two' as never }))
    const two = await small.see('patterns.module', 'mrv_two' as never)
    expect(two?.revisions).toMatchObject([{ letter: 'A' }])
    await small.must('patterns.releaseModule', { revisionId: 'mrv_two' as never, ...release })
    await small.must('patterns.importModule', await chosen({ revisionId: 'mrv_three' as never }))
    const three = await small.see('patterns.module', 'mrv_three' as never)
    expect(three?.revisions).toMatchObject([{ letter: 'A', state: 'released' }, { letter: 'B' }])
  })

  it.each<[string, (all: ModuleImport) => Partial<ModuleImport>, object]>([
    ['a code that another module has', () => ({ code: 'N-01' }), { code: 'code-taken' }],
    ['no pieces', () => ({ pieces: [] }), { code: 'no-pieces' }],
    [
      'a piece the file has not',
      ({ pieces }) => ({ pieces: [{ ...pieces[0]!, block: 'GHOST' }] }),
      { code: 'unknown-piece', block: 'GHOST' },
    ],
    [
      'two pieces of one name',
      ({ pieces }) => ({ pieces: [pieces[0]!, pieces[0]!] }),
      { code: 'name-twice' },
    ],
    [
      'a file that was read long ago',
      () => ({ staged: '0'.repeat(64) as never }),
      { code: 'file-gone' },
    ],
  ])('is refused for %s, and nothing is half imported', async (_, differs, refusal) => {
    const all = await chosen()
    const before = await small.see('patterns.library', null)
    expect(await small.ask('patterns.importModule', { ...all, ...differs(all) })).toMatchObject({
      refusal,
    })
    expect(await small.see('patterns.library', null)).toEqual(before)
  })

  it('releases once, with a reason and a name', async () => {
    await small.must('patterns.importModule', await chosen())
    const revisionId = 'mrv_new' as never
    const ask = (differs: object) =>
      small.ask('patterns.releaseModule', { revisionId, ...release, ...differs })
    expect(await ask({ reason: '' })).toMatchObject({ refusal: { code: 'no-reason' } })
    expect(await ask({ revisionId: 'mrv_none' })).toMatchObject({ refusal: { code: 'gone' } })
    expect(await ask({})).toMatchObject({ ok: true })
    expect(await ask({})).toMatchObject({ refusal: { code: 'not-draft', state: 'released' } })
  })
})
