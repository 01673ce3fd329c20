import type { FileRefusal } from '../../../../shared/contract/csv.ts'
import type { TagsFile } from '../../../../shared/contract/skus.ts'
import { type Result, refuse } from '../../../../shared/domain/result.ts'
import { type Tag, tagOf } from '../../../../shared/domain/skus/tag.ts'
import { readSkus } from '../../database/reads/read-skus.ts'
import { readStyleParts } from '../../database/reads/read-style.ts'
import type { Doing, Hands, Prepared } from '../../use-case.ts'
import { find } from '../edit.ts'
import { onlyFile } from '../patterns/only-file.ts'

export const tagDoings: Doing<'tags.writeFile'> = {
  'tags.writeFile': { undoable: 'no', prepare: writeTags },
}

async function writeTags(
  hands: Hands,
  { folder, name, ...ask }: TagsFile,
): Promise<Result<Prepared<'tags.writeFile'>, FileRefusal>> {
  const tags = tagsOf(hands, ask)
  if (tags.length === 0) return refuse({ code: 'gone' })
  const watch = { signal: new AbortController().signal, progress: () => {} }
  const content = await hands.workers.run('build-tags', { tags, resources: hands.resources }, watch)
  return onlyFile(folder, { name, content })
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
