import { useCallback } from 'react'
import type { CsvFile, CsvRead } from '../../shared/contract/csv.ts'
import type { TagsFile } from '../../shared/contract/skus.ts'
import { CSV_MOST } from '../../shared/domain/csv/csv-table.ts'
import type { Outcome, Watching } from './client.ts'
import { explainEdit } from './edit-words.ts'
import { explainFolder } from './folder-words.ts'
import { useAskOnce, useCommand } from './hooks.ts'

const MEGABYTE = 1024 * 1024

/** Reads a file as a table. One past the limit is refused before it is copied anywhere. */
export function useCsvReader(): (file: File, watching: Watching) => Promise<CsvRead> {
  const ask = useAskOnce('csv.readFile')
  return useCallback(
    async (file, watching) => {
      if (file.size > CSV_MOST.megabytes * MEGABYTE) {
        const megabytes = Math.ceil(file.size / MEGABYTE)
        return { ok: false, refusal: { code: 'too-large', megabytes } }
      }
      return ask(new Uint8Array(await file.arrayBuffer()), watching)
    },
    [ask],
  )
}

/** Writes hang tags as a PDF; answers why they were not written, or null when they were. */
export function useTagWriter(): (file: TagsFile) => Promise<string | null> {
  const write = useCommand('tags.writeFile')
  return useCallback(async (file) => wordsOf(await write(file)), [write])
}

function wordsOf(outcome: Outcome<'csv.writeFile' | 'tags.writeFile'>): string | null {
  if (outcome.ok) return null
  const { refusal } = outcome
  return refusal.code === 'gone' ? explainEdit(refusal) : explainFolder(refusal)
}

/** Writes a file with columns; answers why it was not written, or null when it was. */
export function useCsvWriter(): (file: CsvFile) => Promise<string | null> {
  const write = useCommand('csv.writeFile')
  return useCallback(async (file) => wordsOf(await write(file)), [write])
}
