import type { FolderRefusal } from '../../shared/contract/refusals.ts'

/** Why files do not lie in a folder, and what to do about it. */
export function explainFolder(refusal: FolderRefusal): string {
  switch (refusal.code) {
    case 'folder-gone':
      return `There is no folder ${refusal.folder}. Choose another.`
    case 'not-writable':
      return `Nothing may be written into ${refusal.folder}. Choose another folder.`
    case 'disk-full':
      return `The disk of ${refusal.folder} is full. Make room, or choose another folder.`
    case 'file-exists':
      return `There is another file ${refusal.name} in the folder, and it is not overwritten. Move it, or choose another folder.`
    case 'not-written':
      return `The files could not be written into ${refusal.folder} (${refusal.cause}). Choose another folder.`
  }
}
