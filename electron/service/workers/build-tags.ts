import { join } from 'node:path'
import type { Tag } from '../../../shared/domain/tag.ts'
import { readDocumentFonts } from '../files/document-fonts.ts'
import { renderTags } from '../files/tags-pdf.ts'

export interface TagWork {
  readonly tags: readonly Tag[]
  readonly resources: string
}

export function buildTags({ tags, resources }: TagWork): Promise<Uint8Array> {
  return renderTags(tags, readDocumentFonts(join(resources, 'fonts')))
}
