import { type Entry, GENESIS, linkOf } from './chain.ts'
import type { Reader } from './reader.ts'

export type AuditBreak =
  | {
      readonly cause: 'rewritten'
      readonly seq: number
      readonly command: string
      readonly at: string
    }
  | {
      readonly cause: 'unlinked'
      readonly seq: number
      readonly command: string
      readonly at: string
    }
  | { readonly cause: 'missing'; readonly seq: number }

export interface Audit {
  readonly entries: number
  /** Of the last entry: compare it with one that was written down elsewhere. */
  readonly head: string
  readonly breaks: readonly AuditBreak[]
}

const PAGE = 500

/** Walks the chain from its first entry and says where it breaks. Stops at the tenth break. */
export function auditJournal(reader: Reader, watch: (done: number) => void = () => {}): Audit {
  const total =
    reader.one<{ entries: number }>('select count(*) as entries from journal')?.entries ?? 0
  const breaks: AuditBreak[] = []
  let before: string = GENESIS
  let seq = 0
  let entries = 0
  for (;;) {
    const page = reader.all<Entry>(
      'select * from journal where seq > ? order by seq limit ?',
      seq,
      PAGE,
    )
    for (const entry of page) {
      if (entry.seq !== seq + 1) breaks.push({ cause: 'missing', seq: seq + 1 })
      const { command, at } = entry
      if (linkOf(entry) !== entry.hash)
        breaks.push({ cause: 'rewritten', seq: entry.seq, command, at })
      else if (entry.before !== before)
        breaks.push({ cause: 'unlinked', seq: entry.seq, command, at })
      before = entry.hash
      seq = entry.seq
      entries += 1
    }
    watch(total === 0 ? 1 : entries / total)
    if (page.length < PAGE || breaks.length >= 10) return { entries, head: before, breaks }
  }
}
