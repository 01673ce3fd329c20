import { join } from 'node:path'
import type { Tag } from '../../../shared/domain/skus/tag.ts'
import { readDocumentFonts } from '../files/print/document-fonts.ts'
import { renderTags } from '../files/print/tags-pdf.ts'

export interface TagWork {
  readonly tags: readonly Tag[]
  readonly resources: string
}

export function buildTags({ tags, resources }: TagWork): Promise<Uint8Array> {
  return renderTags(tags, readDocumentFonts(join(resources, 'fonts')))
}
