import { useCallback, useRef, useState } from 'react'
import type { Library, LibraryModule } from '../../../../shared/contract/library.ts'
import type { ChosenFile, FileReview } from '../../../../shared/contract/module-import.ts'
import type { FileUnits } from '../../../../shared/domain/pattern/pattern.ts'
import type { PatternRefusal } from '../../../../shared/domain/pattern/pattern-trouble.ts'
import { useAskOnce } from '../../../bridge/hooks.ts'
import { refused } from '../../../kit/toast.tsx'
import { moduleFor } from './module-for.ts'
import { type Review, reviewOf } from './review.ts'

export type ImportState =
  | { readonly state: 'none'; readonly review: null }
  | { readonly state: 'review'; readonly review: Review }
  | (Underway & {
      readonly state: 'reading'
      readonly names: string
      readonly done: number
      readonly doing: string
    })
  | (Underway & { readonly state: 'refused'; readonly refusal: PatternRefusal })

/** Of a file that was read before this one: whoever leaves the reading comes back to it as it was. */
interface Underway {
  readonly review: Review | null
}

/** The module that a person asked to import into; else one that names tell of is offered. */
export interface Becomes {
  readonly library: Library
  readonly asked: LibraryModule | null
}

const NONE: ImportState = { state: 'none', review: null }
const MOST_FILES = 4
/** A file past this is refused before it is copied anywhere. */
const MOST_BYTES = 50 * 1024 * 1024

/** Files on their way in: read by the service, looked over by a person, and until then part of nothing. */
export function useImport() {
  const ask = useAskOnce('patterns.readFiles')
  const [state, setState] = useState<ImportState>(NONE)
  const work = useRef<AbortController | null>(null)
  const files = useRef<readonly ChosenFile[]>([])

  const open = useCallback(
    async (names: string, chosen: Promise<readonly ChosenFile[]>, reviewed: Reviewed) => {
      const own = new AbortController()
      work.current?.abort()
      work.current = own
      const tell = (done: number, doing: string) =>
        setState(({ review }) => ({ state: 'reading', names, done, doing, review }))
      tell(0, 'Opening')
      try {
        const content = await chosen
        const found = await ask(content, {
          signal: own.signal,
          progress: (done, doing) => own.signal.aborted || tell(done, doing),
        })
        if (own.signal.aborted) return
        if (!found.ok) return setState(refusedFor(found.refusal))
        files.current = content
        setState({ state: 'review', review: reviewed(found) })
      } catch (error) {
        if (own.signal.aborted) return
        setState(before)
        refused(`${names} could not be read: ${error instanceof Error ? error.message : error}`)
      }
    },
    [ask],
  )

  const read = useCallback(
    async (chosen: readonly File[], { library, asked }: Becomes): Promise<void> => {
      const wrong = refusedUnread(chosen)
      if (wrong) return setState(refusedFor(wrong))
      const names = chosen.map(({ name }) => name).join(' and ')
      const name = (chosen.find((one) => !isRules(one)) ?? chosen[0])?.name ?? ''
      await open(names, Promise.all(chosen.map(contentOf)), ({ staged, pattern }) =>
        reviewOf(staged, pattern, name, asked ?? moduleFor(library, name, pattern.style)),
      )
    },
    [open],
  )

  const refuseFolder = useCallback((file: string) => {
    setState(refusedFor({ code: 'other-format', file, line: 0, format: 'folder' }))
  }, [])

  /** Reads the same files once more in other units; what the person has put right so far stays. */
  const recount = useCallback(
    async (review: Review, units: FileUnits): Promise<void> => {
      const told = files.current.map((file) => (isRules(file) ? file : { ...file, units }))
      await open(review.fileName, Promise.resolve(told), ({ staged, pattern }) => ({
        ...review,
        staged,
        pattern,
      }))
    },
    [open],
  )

  const leave = useCallback(() => {
    work.current?.abort()
    setState((now) => (now.state === 'review' ? NONE : before(now)))
  }, [])

  const change = useCallback((next: (review: Review) => Review) => {
    setState((now) => (now.review ? { ...now, review: next(now.review) } : now))
  }, [])

  return { state, read, refuseFolder, recount, leave, change }
}

export type ImportHand = ReturnType<typeof useImport>

type Reviewed = (found: Extract<FileReview, { readonly ok: true }>) => Review

/** As it was before the file that is being read, or was refused. */
const before = ({ review }: ImportState): ImportState =>
  review ? { state: 'review', review } : NONE

const refusedFor =
  (refusal: PatternRefusal) =>
  ({ review }: ImportState): ImportState => ({ state: 'refused', refusal, review })

function isRules({ name }: { readonly name: string }): boolean {
  return /\.rul$/i.test(name)
}

/** What need not be read to be refused. */
function refusedUnread(files: readonly File[]): PatternRefusal | null {
  const extra = files[MOST_FILES]
  if (files.length > MOST_FILES) {
    return {
      code: 'many-pattern-files',
      file: files[0]?.name ?? '',
      line: 0,
      other: extra?.name ?? '',
    }
  }
  const big = files.find(({ size }) => size > MOST_BYTES)
  return big
    ? { code: 'too-big', file: big.name, line: 0, bytes: big.size, most: MOST_BYTES }
    : null
}

async function contentOf(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
