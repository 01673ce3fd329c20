import type { StyleSheet } from '../shared/contract/patterns.ts'
import type { ModuleKind, ModuleRevisionId } from '../shared/domain/module/module.ts'
import type { StyleRevisionId } from '../shared/domain/style/style.ts'
import { freshId } from './fresh-id.ts'
import type { SmallService } from './small-service.ts'

/** The next draft of the sample's tee, or of another style, and a designer's hands on its slots. */
export async function draftTee(small: SmallService, code = 'HT') {
  const draft = freshId<StyleRevisionId>('srv')
  const { styles } = await small.see('patterns.library', null)
  const from = styles.find(({ style }) => style.code === code)!.revisions[0]!.id
  await small.must('patterns.draftStyle', { from, to: draft })

  const sheet = async (): Promise<StyleSheet> => (await small.see('patterns.style', draft))!
  async function moduleOf(code: string): Promise<ModuleRevisionId> {
    const { modules } = await small.see('patterns.library', null)
    return modules.find(({ module }) => module.code === code)!.revisions.at(-1)!.id
  }
  const slotOf = async (kind: ModuleKind) => (await sheet()).slots.find((one) => one.kind === kind)!
  return {
    ...{ draft, from, sheet, moduleOf, slotOf },
    async fill(kind: ModuleKind, code: string) {
      const { id } = await slotOf(kind)
      return small.ask('patterns.fillSlot', { id, moduleRevisionId: await moduleOf(code) })
    },
    /** The joint of a body's seam, as it is sent. */
    async joint(seam: string) {
      const { joints } = await sheet()
      const { origin: _, ...entry } = joints.find((one) => one.joint.seam === seam)!.joint
      return entry
    },
  }
}

export type DraftedTee = Awaited<ReturnType<typeof draftTee>>
