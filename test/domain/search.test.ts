import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSearch } from '../../shared/domain/search.ts'

const thing = (code: string, name: string, more = '') => ({ code, name, more })
const codesFor = (text: string, ...things: readonly ReturnType<typeof thing>[]) =>
  openSearch(things)
    .find(text)
    .map(({ item }) => item.code)

describe('a search', () => {
  it('puts a code that begins so before a word that does, and that before letters in their order', () => {
    const found = codesFor(
      'ha',
      thing('XX', 'Shape tee'),
      thing('QS', 'Harbour sweat'),
      thing('HAR', 'Tee'),
      thing('HA', 'Tee'),
      thing('ZZ', 'Nothing'),
    )
    expect(found).toEqual(['HA', 'HAR', 'QS', 'XX'])
  })

  it('wants every word that is sought, in any order', () => {
    const tee = thing('HT', 'Harbour tee', 'style')
    expect(codesFor('tee harbour', tee)).toEqual(['HT'])
    expect(codesFor('tee hood', tee)).toEqual([])
    expect(codesFor('style ht', tee)).toEqual(['HT'])
  })

  it('minds neither capitals nor accents', () => {
    expect(codesFor('ECRU', thing('A', 'Écru jersey'))).toEqual(['A'])
  })

  it('keeps the order of equals, and finds nothing for nothing', () => {
    const all = [thing('B-02', 'Body'), thing('B-01', 'Body'), thing('B-03', 'Body')]
    expect(codesFor('body', ...all)).toEqual(['B-02', 'B-01', 'B-03'])
    expect(codesFor('  ', ...all)).toEqual([])
  })

  it('finds a thing by any beginning of its code, and by more letters never more', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const things = fc.array(
      fc.tuple(word, word).map(([code, name]) => thing(code, name)),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(things, fc.nat(), fc.nat(), (all, which, letters) => {
        const { code } = all[which % all.length]!
        const part = code.slice(0, 1 + (letters % code.length))
        const search = openSearch(all)
        const found = search.find(part).map(({ item }) => item)
        expect(found).toContain(all[which % all.length])
        if (part.length > 1) {
          const wider = search.find(part.slice(0, -1)).map(({ item }) => item)
          if (part.length > 2) expect(found.every((item) => wider.includes(item))).toBe(true)
        }
      }),
    )
  })
})
