import { bomEditOf } from '../shared/domain/bom/bom-edit.ts'
import type { StyleRevisionId } from '../shared/domain/style/style.ts'
import { freshId } from './fresh-id.ts'
import type { sheetOf } from './ready-drop.ts'
import type { SmallService } from './small-service.ts'

/** Styles of the sample that drops make, and that have a print. */
export type Code = 'HT' | 'QS'

export async function firstOf(small: SmallService, code: Code): Promise<StyleRevisionId> {
  const { styles } = await small.see('patterns.library', null)
  return styles.find(({ style }) => style.code === code)!.revisions[0]!.id
}

/** What may differ in the next revision. */
export interface Edits {
  readonly slower: boolean
  readonly without: boolean
  readonly more: boolean
  readonly otherStation: boolean
  readonly thicker: boolean
  /** Its last line of a material is gone. */
  readonly bare: boolean
}
const NONE: Edits = {
  slower: false,
  without: false,
  more: false,
  otherStation: false,
  thicker: false,
  bare: false,
}

export async function releaseNext(
  small: SmallService,
  code: Code,
  differs: Partial<Edits>,
): Promise<StyleRevisionId> {
  const edits = { ...NONE, ...differs }
  const to = freshId<StyleRevisionId>('srv')
  await small.must('patterns.draftStyle', { from: await firstOf(small, code), to })
  const { operations, bom } = (await small.see('patterns.style', to))!
  const [, print, sew] = operations
  const { origin: _, position: __, ...sewing } = sew!
  const bare = { predecessors: [], kit: null, recipe: null }
  if (edits.slower || edits.otherStation) {
    await small.must('patterns.saveOperation', {
      ...sewing,
      attended: (sewing.attended + (edits.slower ? 200 : 0)) as never,
      stationKind: edits.otherStation ? 'bench' : sewing.stationKind,
      ...bare,
    })
  }
  if (edits.without) await small.must('patterns.removeOperation', print!.id)
  if (edits.more) {
    const id = freshId<never>('opn')
    await small.must('patterns.saveOperation', { ...sewing, id, name: 'Bar tack', ...bare })
  }
  if (edits.thicker) {
    const line = bomEditOf(bom, bom.lines[0]!)
    const lines = [{ ...line, quantity: (line.quantity * 2) as never }]
    await small.must('patterns.saveBom', { styleRevisionId: to, lines, removed: [] })
  }
  if (edits.bare) {
    const removed = [bom.lines.at(-1)!.id]
    await small.must('patterns.saveBom', { styleRevisionId: to, lines: [], removed })
  }
  await small.must('patterns.releaseStyle', { revisionId: to, reason: 'Fits', by: 'Designer 1' })
  return to
}

/** What a drop would be ordered by, to be made once more. */
export function orderOf({ drop, lines }: Awaited<ReturnType<typeof sheetOf>>) {
  const { code, name, launchAt, marketingAt, audience, announcedLimit } = drop
  return {
    ...{ code, name, launchAt, marketingAt, audience, announcedLimit },
    lines: lines.map(({ line, quantities }) => ({
      styleRevisionId: line.styleRevisionId,
      colourway: line.colourway,
      pieces: Object.fromEntries(quantities.map((one) => [one.size, one.pieces])),
    })),
  }
}
