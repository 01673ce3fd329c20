import type { FileRefusal } from '../../../shared/contract/csv.ts'
import type { TagsFile } from '../../../shared/contract/skus.ts'
import { ok, type Result, refuse } from '../../../shared/domain/result.ts'
import { type Tag, tagOf } from '../../../shared/domain/tag.ts'
import { readSkus } from '../database/read-skus.ts'
import { readStyleParts } from '../database/read-style.ts'
import { draftFiles } from '../files/write-files.ts'
import type { Doing, Hands, Prepared } from '../use-case.ts'
import { find } from './edit.ts'

export const tagDoings: Doing<'tags.writeFile'> = {
  'tags.writeFile': { undoable: 'no', prepare: writeTags },
}

/** Nothing in the factory changes: the file is all that comes of it. */
async function writeTags(
  hands: Hands,
  { folder, name, ...ask }: TagsFile,
): Promise<Result<Prepared<'tags.writeFile'>, FileRefusal>> {
  const tags = tagsOf(hands, ask)
  if (tags.length === 0) return refuse({ code: 'gone' })
  const watch = { signal: new AbortController().signal, progress: () => {} }
  const content = await hands.workers.run('build-tags', { tags, resources: hands.resources }, watch)
  const drafted = draftFiles(folder, [{ name, content }])
  if (!drafted.ok) return drafted
  const { settle, discard } = drafted.value
  return ok({
    decide: () => ok([]),
    async finish() {
      settle()
    },
    async abandon() {
      discard()
    },
  })
}

function tagsOf(
  { reader }: Hands,
  { styleRevisionId, codes }: Pick<TagsFile, 'styleRevisionId' | 'codes'>,
): readonly Tag[] {
  const parts = readStyleParts(reader, styleRevisionId)
  const style = parts && find(reader, 'style', parts.revision.styleId)
  const found = readSkus(reader, styleRevisionId)
  if (!style || !found) return []
  return found.variants
    .filter(({ code }) => codes.includes(code))
    .map((variant) => tagOf(style, variant, parts.label, found.shop))
}
