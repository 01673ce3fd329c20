import { expect, it } from 'vitest'
import type { ModuleId, ModuleRevisionId } from '../../shared/domain/module/module.ts'
import type { SlotId, StyleId, StyleRevisionId } from '../../shared/domain/style/style.ts'
import { cloFiles } from '../pattern/dialects.ts'
import { openSample, type SmallService } from '../small-service.ts'

const moduleId = 'mod_front' as ModuleId
const styleId = 'srv_front' as StyleRevisionId
const [first, second] = ['mrv_first', 'mrv_second'] as readonly string[] as ModuleRevisionId[]

it('lets a draft style follow when the draft that it holds is read from its file again', async () => {
  const factory = await openSample()
  await importFront(factory, first!)
  await factory.must('patterns.createStyle', {
    styleId: 'sty_front' as StyleId,
    revisionId: styleId,
    code: 'FR',
    name: 'Front only',
    slots: ['body'],
    colourways: [],
  })
  await factory.must('patterns.fillSlot', { id: await slotOf(factory), moduleRevisionId: first! })
  await importFront(factory, second!)
  const sheet = await factory.see('patterns.style', styleId)
  expect(sheet?.slots[0]?.moduleRevisionId).toBe(second)
  expect(sheet?.revision.sizes).toBe('XS|S|M|L|XL|2XL')
  await factory.must('history.undo', null)
  expect((await factory.see('patterns.style', styleId))?.slots[0]?.moduleRevisionId).toBe(first)
  factory.close()
})

async function importFront(factory: SmallService, revisionId: ModuleRevisionId): Promise<void> {
  const review = await factory.see('patterns.readFiles', cloFiles())
  if (!review.ok) throw new Error('the front was not read')
  await factory.must('patterns.importModule', {
    moduleId,
    revisionId,
    staged: review.staged,
    code: 'F-01',
    name: 'Front',
    kind: 'body',
    pieces: [{ block: 'Front', name: 'FRONT', quantity: 1, cut: 'single', role: 'shell' }],
    sizes: review.pattern.sizes,
  })
}

async function slotOf(factory: SmallService): Promise<SlotId> {
  const sheet = await factory.see('patterns.style', styleId)
  return sheet!.slots[0]!.id
}
