import { describe, expect, it } from 'vitest'
import type { LabelEntry } from '../../shared/contract/skus.ts'
import type { StyleRevisionId } from '../../shared/domain/style/style.ts'
import { eachInSample } from '../each-in-sample.ts'
import { freshId } from '../fresh-id.ts'
import { look, recordsOf, type SmallService } from '../small-service.ts'

let small: SmallService
let released: StyleRevisionId

eachInSample(async (opened) => {
  small = opened
  released = (await small.see('patterns.library', null)).styles.find(
    ({ style }) => style.code === 'HT',
  )!.revisions[0]!.id
})

async function draft(): Promise<StyleRevisionId> {
  const to = freshId<StyleRevisionId>('srv')
  await small.must('patterns.draftStyle', { from: released, to })
  return to
}

async function labelOf(id: StyleRevisionId): Promise<LabelEntry> {
  const { label, fibres } = (await small.see('patterns.style', id))!.label!
  const { origin: _, ...entry } = label
  return { ...entry, composition: fibres.map(({ part, fibre, share }) => ({ part, fibre, share })) }
}

describe('labels', () => {
  it('come with the sample, and stay as they are once released', async () => {
    const entry = await labelOf(released)
    expect(entry.composition).toHaveLength(3)
    expect(await small.ask('patterns.saveLabel', entry)).toMatchObject({
      refusal: { code: 'not-draft' },
    })
    expect(() =>
      look(small.file, (database) =>
        database.exec("update labelFibre set share = 1 where part = 'shell'"),
      ),
    ).toThrow('A released revision never changes')
  })

  it('are copied to the next draft, are compared, and are taken back to the letter', async () => {
    const id = await draft()
    const before = recordsOf(small.file)
    const entry = await labelOf(id)
    const composition = [{ part: 'shell', fibre: 'linen', share: 1000 }] as never
    await small.must('patterns.saveLabel', { ...entry, wash: '30', composition })
    const { label } = (await small.see('patterns.compare', { from: released, to: id }))!
    expect(label.map(({ key, kind }) => [key, kind])).toEqual([
      ['composition shell#1', 'changed'],
      ['wash#1', 'changed'],
      ['composition rib#1', 'removed'],
    ])
    await small.must('history.undo', null)
    expect(recordsOf(small.file)).toEqual(before)
  })

  it('are refused when the fibres are not whole', async () => {
    const entry = await labelOf(await draft())
    const composition = [{ part: 'shell', fibre: 'linen', share: 900 }] as never
    expect(await small.ask('patterns.saveLabel', { ...entry, composition })).toMatchObject({
      refusal: { code: 'not-whole', sum: 900 },
    })
  })
})

describe('SKUs', () => {
  const skus = async () => (await small.see('patterns.skus', released))!
  const styleId = async () => (await small.see('patterns.style', released))!.style.id
  const entry = async (size: string, code: string | null, gtin: string | null = null) => ({
    id: freshId<never>('sku'),
    styleId: await styleId(),
    colour: 'Ecru',
    size,
    code,
    gtin,
  })

  it('are made by the pattern for every colour and size', async () => {
    const { variants, twins } = await skus()
    expect(variants.map(({ code }) => code)).toContain('HT-ECRU-M')
    expect(twins).toEqual([])
    await small.must('patterns.saveShop', {
      skuPattern: '{style}{size}{colour:2}',
      tagUrl: 'https://example.com/t',
      vendor: 'Harbour',
    })
    expect((await skus()).variants.map(({ code }) => code)).toContain('HTMEC')
  })

  it('take a code and a barcode of their own, on a released revision too, and give them back', async () => {
    const own = await entry('M', 'OWN-1', '4006381333931')
    await small.must('patterns.saveSku', own)
    expect((await skus()).variants.find(({ size }) => size === 'M')).toMatchObject({
      code: 'OWN-1',
      gtin: '4006381333931',
    })
    await small.must('patterns.saveSku', { ...own, code: null, gtin: null })
    expect((await skus()).variants.find(({ size }) => size === 'M')).toMatchObject({
      code: 'HT-ECRU-M',
      gtin: null,
    })
  })

  it('are each alone with their code and their barcode', async () => {
    await small.must('patterns.saveSku', await entry('M', null, '4006381333931'))
    const taken = async (code: string | null, gtin: string | null) =>
      await small.ask('patterns.saveSku', await entry('L', code, gtin))
    expect(await taken('HT-ECRU-M', null)).toMatchObject({
      refusal: { code: 'variant-has-it', by: 'HT Ecru M' },
    })
    expect(await taken('HL-ECRU-M', null)).toMatchObject({
      refusal: { code: 'variant-has-it', by: 'HL Ecru M' },
    })
    expect(await taken(null, '4006381333931')).toMatchObject({
      refusal: { code: 'variant-has-it' },
    })
    expect(await taken(null, '4006381333932')).toMatchObject({ refusal: { code: 'not-a-gtin' } })
  })

  it('go with the sample', async () => {
    await small.must('patterns.saveSku', await entry('M', 'OWN-1'))
    await small.must('factory.removeSamples', null)
    expect(recordsOf(small.file).sku).toEqual([])
  })
})
