import { useCallback, useEffect, useRef, useState } from 'react'
import type { Ask } from '../../shared/contract/calls.ts'
import type { PrintRefusal } from '../../shared/contract/printing.ts'
import type { FolderRefusal } from '../../shared/contract/refusals.ts'
import { explainFolder } from './folder-words.ts'
import { useAskOnce, useCommand } from './hooks.ts'

export type PrintState =
  | { readonly state: 'choosing' }
  | { readonly state: 'making'; readonly done: number; readonly doing: string }
  | { readonly state: 'saved'; readonly pages: number }
  | { readonly state: 'failed'; readonly sentence: string }

export interface Where {
  readonly folder: string
  readonly name: string
}

const CHOOSING: PrintState = { state: 'choosing' }

type Printing = 'print.pieces' | 'print.week' | 'print.tickets'

/** Makes a PDF in the service, and saves it when it is made; it can be stopped until then. */
export function usePrint<Name extends Printing>(name: Name) {
  const make = useAskOnce<Printing>(name)
  const keep = useCommand('print.save')
  const [state, setState] = useState<PrintState>(CHOOSING)
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])

  const save = useCallback(
    async (ask: Ask<Name>, where: Where): Promise<void> => {
      const own = new AbortController()
      work.current = own
      setState({ state: 'making', done: 0, doing: 'Laying it out' })
      try {
        const made = await make(ask, {
          signal: own.signal,
          progress: (done, doing) =>
            own.signal.aborted || setState({ state: 'making', done, doing }),
        })
        if (own.signal.aborted) return
        if (!made) return setState({ state: 'failed', sentence: GONE })
        const kept = await keep({ made: made.made, ...where })
        setState(
          kept.ok
            ? { state: 'saved', pages: made.pages }
            : { state: 'failed', sentence: explainPrint(kept.refusal) },
        )
      } catch (error) {
        if (own.signal.aborted) return
        const why = error instanceof Error ? error.message : String(error)
        setState({ state: 'failed', sentence: `The PDF could not be made: ${why}` })
      }
    },
    [make, keep],
  )
  const stop = useCallback(() => {
    work.current?.abort()
    setState(CHOOSING)
  }, [])
  return { state, save, cancel: stop, again: stop }
}

const GONE = 'Something of it is no longer there. Close this and choose again.'

function explainPrint(refusal: PrintRefusal | FolderRefusal): string {
  if (refusal.code === 'forgotten') return 'Others were printed meanwhile. Save it once more.'
  return explainFolder(refusal)
}
