import { describe, expect, it } from 'vitest'
import { explainGuess } from '../../renderer/features/patterns/import/guess-words.ts'
import { moduleFor } from '../../renderer/features/patterns/import/module-for.ts'
import { corrected, importOf, reviewOf } from '../../renderer/features/patterns/import/review.ts'
import { toldOnce } from '../../renderer/features/patterns/import/troubles.ts'
import { explainWarning } from '../../renderer/features/patterns/import/warning-words.ts'
import type { Library, LibraryModule } from '../../shared/contract/library.ts'
import type { Hash } from '../../shared/domain/quantity.ts'
import { cloFiles, gerberFiles } from '../pattern/dialects.ts'
import { patternOf } from '../pattern/reading.ts'

const staged = '0'.repeat(64) as Hash
const clo = reviewOf(staged, patternOf(cloFiles()), 'clo.dxf', null)

describe('a file under review', () => {
  it('marks what was guessed, until a person has put it right', () => {
    const [front] = clo.pieces
    expect(front).toMatchObject({ name: 'FRONT', role: 'shell', guessed: ['role'] })
    const [after] = corrected(clo, front!.block, { role: 'lining' }).pieces
    expect(after).toMatchObject({ role: 'lining', guessed: [] })
  })

  it('takes only the pieces that are not left out', () => {
    const named = { ...clo, code: 'B-09' }
    const some = corrected(named, 'SideR', { standing: 'left-out' })
    const ask = importOf(some)
    expect(ask.ok && ask.value.pieces.map(({ name }) => name)).toEqual(['FRONT', 'SIDE_L'])
  })

  it('says what is still missing before anything is sent', () => {
    expect(importOf(clo)).toEqual({
      ok: false,
      refusal: 'Give the module a code, such as B-04.',
    })
  })

  it('tells one trouble of many sizes in one sentence', () => {
    const { guesses, warnings } = patternOf(gerberFiles())
    const sentences = [
      ...toldOnce(guesses).map(explainGuess),
      ...toldOnce(warnings).map(explainWarning),
    ]
    expect(new Set(sentences).size).toBe(sentences.length)
    expect(sentences.filter((one) => one.includes('opened out along its fold line'))).toHaveLength(
      1,
    )
  })

  it('is offered as the next revision of the module that its name, or its style, tells of', () => {
    const module = (code: string, name: string, sourceName: string) =>
      ({ module: { code, name }, revisions: [{ sourceName }] }) as unknown as LibraryModule
    const body = module('B-01', 'Tee body', 'tee.dxf')
    const hood = module('H-01', 'Hood', 'hood.dxf')
    const library: Library = { modules: [body, hood], styles: [] }
    expect(moduleFor(library, 'hood.dxf', null)).toBe(hood)
    expect(moduleFor(library, 'b01.dxf', null)).toBe(body)
    expect(moduleFor(library, 'export 7.dxf', 'TEE_BODY')).toBe(body)
    expect(moduleFor(library, 'sleeve.dxf', 'SLEEVE')).toBeNull()
  })
})
