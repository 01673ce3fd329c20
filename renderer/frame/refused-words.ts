import type { ServiceRefused } from '../../shared/contract/shell.ts'

/** Why the service would not open the file. Its codes come from a process that may be newer than this window. */
export function explainRefused({ code, ...facts }: ServiceRefused): string {
  const file = String(facts.file ?? 'the file')
  switch (code) {
    case 'in-use':
      return `${file} is open in another Selvedge. Close that one first, then try again.`
    case 'newer-data':
      return `${file} was written by a newer Selvedge (data ${facts.data}; this app knows ${facts.app}). Install the newer app; the file was not touched.`
    case 'not-a-factory':
      return `${file} is not a Selvedge factory. It was not touched: move it away, or open another data folder.`
    case 'damaged':
      return `${file} is damaged: ${facts.cause}. It was kept as it is. Restore a backup, or ask for help with the file.`
    case 'unreadable':
      return `${file} cannot be read or written: ${facts.cause}. Look at the folder’s permissions and free space.`
    default:
      return `${file} was not opened (${code}).`
  }
}
