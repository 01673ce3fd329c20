import { useCallback, useEffect, useRef, useState } from 'react'
import type { CsvRefusal, CsvTable } from '../../../shared/domain/csv/csv-table.ts'
import type { Result } from '../../../shared/domain/result.ts'
import { explainCsv } from './csv-words.ts'

export interface ReadWatch {
  readonly signal: AbortSignal
  progress(done: number, doing: string): void
}

export type ReadFile = (file: File, watch: ReadWatch) => Promise<Result<CsvTable, CsvRefusal>>

export type ImportStage =
  | { readonly stage: 'choose'; readonly trouble: string | null }
  | {
      readonly stage: 'reading'
      readonly name: string
      readonly done: number
      readonly doing: string
    }
  | { readonly stage: 'columns' | 'review'; readonly name: string; readonly table: CsvTable }

const FIRST: ImportStage = { stage: 'choose', trouble: null }

/** A file on its way in: chosen, read, its columns told, its rows looked over; until then part of nothing. */
export function useCsvImport(readFile: ReadFile) {
  const [stage, setStage] = useState<ImportStage>(FIRST)
  const work = useRef<AbortController>(undefined)
  useEffect(() => () => work.current?.abort(), [])

  const read = useCallback(
    async (file: File): Promise<void> => {
      const own = new AbortController()
      work.current?.abort()
      work.current = own
      const { name } = file
      setStage({ stage: 'reading', name, done: 0, doing: 'Opening' })
      try {
        const found = await readFile(file, {
          signal: own.signal,
          progress: (done, doing) =>
            own.signal.aborted || setStage({ stage: 'reading', name, done, doing }),
        })
        if (own.signal.aborted) return
        if (found.ok) setStage({ stage: 'columns', name, table: found.value })
        else setStage({ stage: 'choose', trouble: `${name}: ${explainCsv(found.refusal)}` })
      } catch (error) {
        if (own.signal.aborted) return
        const cause = error instanceof Error ? error.message : String(error)
        setStage({ stage: 'choose', trouble: `${name} could not be read: ${cause}` })
      }
    },
    [readFile],
  )

  const cancel = useCallback(() => {
    work.current?.abort()
    setStage(FIRST)
  }, [])

  const go = useCallback((next: 'columns' | 'review') => {
    setStage((now) => ('table' in now ? { ...now, stage: next } : now))
  }, [])

  return { stage, read, cancel, go }
}
