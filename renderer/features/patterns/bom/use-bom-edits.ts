import { useCallback, useEffect, useRef, useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLineId } from '../../../../shared/domain/bom.ts'
import type { BomEdit } from '../../../../shared/domain/bom-edit.ts'
import { refused } from '../../../kit/toast.tsx'
import { useEdit } from '../use-edit.ts'

export type Pending = ReadonlyMap<BomLineId, BomEdit>

const NOTHING: Pending = new Map()

export interface BomSave {
  readonly lines: readonly BomEdit[]
  readonly removed?: readonly BomLineId[]
  /** What was done, as the note tells it. */
  readonly done: string
}

/** Saves lines one step after the other; what is on its way is shown at once, and goes when the fresh sheet has come. */
export function useBomEdits({ revision, bom }: Pick<StyleSheet, 'revision' | 'bom'>) {
  const edit = useEdit('patterns.saveBom')
  const [pending, setPending] = useState(NOTHING)
  const settled = useRef(new Set<BomEdit>())
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const drop = useCallback((gone: ReadonlySet<BomEdit>) => {
    if (gone.size === 0) return
    setPending((all) => new Map([...all].filter(([, one]) => !gone.has(one))))
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a fresh BOM has all that was settled before it
  useEffect(() => {
    drop(settled.current)
    settled.current = new Set()
  }, [bom, drop])

  const save = useCallback(
    ({ lines, removed = [], done }: BomSave): void => {
      setPending((all) => new Map([...all, ...lines.map((one) => [one.id, one] as const)]))
      queue.current = queue.current.then(async () => {
        const sentence = await edit({ styleRevisionId: revision.id, lines, removed }, done)
        if (sentence === null) {
          settled.current = new Set([...settled.current, ...lines])
          return
        }
        drop(new Set(lines))
        refused(sentence)
      })
    },
    [edit, revision.id, drop],
  )

  return { pending, save }
}
