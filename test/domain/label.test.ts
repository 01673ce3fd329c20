import { describe, expect, it } from 'vitest'
import { compareLabels } from '../../shared/domain/compare/compare-label.ts'
import { CARE, CARE_STEPS, careLines, careWords } from '../../shared/domain/skus/care.ts'
import {
  type Composition,
  compositionWords,
  findLabelTrouble,
  type WholeLabel,
} from '../../shared/domain/skus/label.ts'
import { styleContent } from '../../shared/domain/style/content.ts'

const links = { madeIn: 'GB', fitVideo: '', fitNote: '' }
const of = (...fibres: readonly (readonly [string, string, number])[]) =>
  fibres.map(([part, fibre, share]) => ({ part, fibre, share })) as unknown as Composition

const whole = {
  label: {
    fabricOrigin: 'Knitted in Portugal',
    madeIn: 'GB',
    wash: '40',
    bleach: 'no',
    tumble: null,
    dry: null,
    iron: null,
    clean: null,
    careNote: '',
    fitVideo: '',
    fitNote: '',
  },
  fibres: of(['shell', 'cotton', 950], ['shell', 'elastane', 50]),
} as unknown as WholeLabel

describe('a composition', () => {
  it('adds up to 100 % in every part', () => {
    expect(
      findLabelTrouble(links, of(['shell', 'cotton', 950], ['shell', 'elastane', 50])),
    ).toBeNull()
    expect(findLabelTrouble(links, of(['shell', 'cotton', 1000], ['rib', 'cotton', 940]))).toEqual({
      code: 'not-whole',
      part: 'rib',
      sum: 940,
    })
  })

  it('names each fibre of a part once', () => {
    const twice = of(['shell', 'cotton', 500], ['shell', 'cotton', 500])
    expect(findLabelTrouble(links, twice)).toMatchObject({ code: 'fibre-twice', fibre: 'cotton' })
  })

  it('reads with the largest share first, and names the parts where there are several', () => {
    expect(compositionWords(of(['shell', 'elastane', 50], ['shell', 'cotton', 950]))).toBe(
      '95 % cotton, 5 % elastane',
    )
    expect(compositionWords(of(['shell', 'cotton', 1000], ['rib', 'linen', 1000]))).toBe(
      'shell: 100 % cotton · rib: 100 % linen',
    )
  })
})

describe('a label', () => {
  it('takes links by https, and a country by its two letters', () => {
    expect(findLabelTrouble({ ...links, fitVideo: 'http://example.com' }, [])).toMatchObject({
      code: 'not-https',
    })
    expect(findLabelTrouble({ ...links, madeIn: 'UK!' }, [])).toMatchObject({
      code: 'not-a-country',
    })
  })

  it('has words for every symbol, and no two alike', () => {
    for (const step of CARE_STEPS) {
      const words = CARE[step].map((value) => careWords(step, value))
      expect(new Set(words).size).toBe(words.length)
      expect(words.every((word) => word !== '')).toBe(true)
    }
    expect(careLines({ ...whole.label, wash: '30-very-mild', clean: 'P-mild' })).toEqual([
      'wash at 30 °C, very mild process',
      'do not bleach',
      'professional dry clean P, mild process',
    ])
  })

  it('is compared line by line', () => {
    const now = { ...whole, label: { ...whole.label, wash: '30' as const, madeIn: '' } }
    expect(compareLabels(whole, now)).toEqual([
      expect.objectContaining({ kind: 'changed', now: { name: 'wash', value: '30' } }),
      expect.objectContaining({ kind: 'removed', old: { name: 'madeIn', value: 'GB' } }),
    ])
    expect(compareLabels(whole, whole)).toEqual([])
  })

  it('enters the hash of what it is on, and of nothing else', () => {
    const lists = [
      'slots',
      'modules',
      'pieces',
      'colourways',
      'operations',
      'links',
      'kits',
      'recipes',
      'joints',
      'brought',
    ]
    const none = Object.fromEntries(lists.map((name) => [name, []]))
    const bare = { ...none, revision: {}, bom: { lines: [], quantities: [] }, learning: null }
    const without = styleContent({ ...bare, label: null } as never)
    expect(without).not.toContain('label')
    expect(styleContent({ ...bare, label: whole } as never)).toContain('95 % cotton, 5 % elastane')
  })
})
