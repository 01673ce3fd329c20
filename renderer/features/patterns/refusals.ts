import type { ModuleRefusal } from '../../../shared/contract/refusals.ts'
import { explainEdit } from '../../bridge/edit-words.ts'

/** Why a pattern command was not done, and what to do about it. */
export function explainPatterns(refusal: ModuleRefusal): string {
  switch (refusal.code) {
    case 'file-gone':
      return 'This file was read some time ago and is no longer at hand. Choose it again.'
    case 'unknown-piece':
      return `The file has no piece drawn as “${refusal.block}”. Choose the file again.`
    case 'name-twice':
      return `Two pieces are called “${refusal.name}”. Give one of them another name.`
    case 'sizes-differ':
      return `“${refusal.piece}” is not drawn in all sizes of the file. Leave it out, or export the file again with all sizes.`
    default:
      return explainEdit(refusal)
  }
}
