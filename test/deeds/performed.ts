import { auditJournal } from '../../electron/service/database/audit.ts'
import { openReader } from '../../electron/service/database/reader.ts'
import { look, openSmallService, type SmallService } from '../small-service.ts'
import { perform } from './any-deeds.ts'
import type { Deed } from './deed.ts'

export const audit = (file: string) => look(file, (database) => auditJournal(openReader(database)))

/** Opens a copy of the sample factory, does the work, and closes it whatever comes of it. */
export async function inFactory(
  sample: () => string,
  work: (small: SmallService) => Promise<void>,
): Promise<void> {
  const small = openSmallService({ database: sample() })
  try {
    await work(small)
  } finally {
    small.close()
  }
}

/** Does what it can of these; gives how many steps were written. */
export async function performAll(small: SmallService, deeds: readonly Deed[]): Promise<number> {
  const before = audit(small.file).entries
  for (const deed of deeds) await perform(small, deed)
  return audit(small.file).entries - before
}
