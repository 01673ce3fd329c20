import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { DropId } from '../../shared/domain/drop/drop.ts'
import { makeShort } from '../short-drop.ts'
import {
  openSmallService,
  recordsOf,
  type SmallService,
  sampleFiles,
  temporaryFolder,
} from '../small-service.ts'

const folder = temporaryFolder()
let sample: () => string
let small: SmallService
let dropId: DropId
beforeAll(async () => {
  sample = await sampleFiles(folder.path)
})
beforeEach(async () => {
  small = openSmallService({ database: sample() })
  dropId = await makeShort(small)
  return () => small.close()
})
afterAll(folder.remove)

const coverOfFleece = async () => {
  const sheet = (await small.see('drops.sheet', dropId))!
  return {
    sheet,
    own: sheet.covers.find(({ material }) => material.code === 'FLC-320')!,
    other: sheet.covers.find(({ material }) => material.code === 'FLC-300'),
  }
}

const takeOffered = async () => {
  const { sheet } = await coverOfFleece()
  const { material, instead } = sheet.offers[0]!
  const ask = { dropId, materialId: material.id, insteadId: instead.id }
  await small.must('drops.takeSubstitute', ask)
  return ask
}

it('is taken and reserved in one step, which undo takes back to the letter', async () => {
  const before = recordsOf(small.file)
  const { sheet, own } = await coverOfFleece()
  expect(own.reserved).toBeLessThan(own.needed)
  const [offer] = sheet.offers
  expect(offer).toMatchObject({ material: { code: 'FLC-320' }, instead: { code: 'FLC-300' } })

  const ask = await takeOffered()
  const after = await coverOfFleece()
  expect(after.own.needed).toBe(own.needed - offer!.quantity)
  expect(after.own.instead).toMatchObject([{ by: { code: 'FLC-300' }, quantity: offer!.quantity }])
  expect(after.other).toMatchObject({ needed: offer!.takes, reserved: offer!.takes })
  expect(after.sheet.announceable).toBeGreaterThanOrEqual(sheet.announceable)
  expect(await small.ask('drops.takeSubstitute', ask)).toMatchObject({
    refusal: { code: 'not-offered' },
  })
  await small.must('history.undo', null)
  expect(recordsOf(small.file)).toEqual(before)
})

it('is given back with what was reserved of it, and offered again', async () => {
  const before = await coverOfFleece()
  await takeOffered()
  const { own } = await coverOfFleece()
  await small.must('drops.giveSubstituteBack', own.instead[0]!.substitutionId)
  expect(await coverOfFleece()).toEqual(before)
  expect(await small.ask('drops.giveSubstituteBack', own.instead[0]!.substitutionId)).toMatchObject(
    { refusal: { code: 'gone' } },
  )
})
