import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { BomLine, BomLineId } from '../../../../shared/domain/bom/bom.ts'
import type { BomEdit } from '../../../../shared/domain/bom/bom-edit.ts'
import { reordered } from '../../../../shared/domain/bom/bom-order.ts'
import { useReadAt } from '../../../bridge/hooks.ts'
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

/**
 * Saves lines, each step sent at once, so that what is taken back is the last of them; what is on its way is shown at
 * once, and goes when the sheet has been read again: that may find all as it was, where the step was taken back.
 */
export function useBomEdits({ revision, bom }: Pick<StyleSheet, 'revision' | 'bom'>) {
  const edit = useEdit('patterns.saveBom')
  const readAt = useReadAt('patterns.style', revision.id)
  const [pending, setPending] = useState(NOTHING)
  const settled = useRef(new Set<BomEdit>())

  const drop = useCallback((gone: ReadonlySet<BomEdit>) => {
    if (gone.size === 0) return
    setPending((all) => new Map([...all].filter(([, one]) => !gone.has(one))))
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet that is read has all that was settled before
  useEffect(() => {
    drop(settled.current)
    settled.current = new Set()
  }, [readAt, drop])

  const save = useCallback(
    async ({ lines, removed = [], done }: BomSave): Promise<void> => {
      setPending((all) => new Map([...all, ...lines.map((one) => [one.id, one] as const)]))
      const sentence = await edit({ styleRevisionId: revision.id, lines, removed }, done)
      if (sentence === null) {
        settled.current = new Set([...settled.current, ...lines])
        return
      }
      drop(new Set(lines))
      refused(sentence)
    },
    [edit, revision.id, drop],
  )

  const { lines, reorder } = useOrder({ revision, bom }, readAt)

  return { pending, save, lines, reorder }
}

type Places = ReadonlyMap<BomLineId, number>

const NO_PLACES: Places = new Map()

/** Lines in the order that they were last moved to; the next move may come before the service has answered. */
function useOrder({ revision, bom }: Pick<StyleSheet, 'revision' | 'bom'>, readAt: number) {
  const edit = useEdit('patterns.orderBom')
  const [places, setPlaces] = useState(NO_PLACES)
  const waiting = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet that is read has all that was moved before
  useEffect(() => {
    if (waiting.current === 0) setPlaces(NO_PLACES)
  }, [readAt])

  const reorder = useCallback(
    async (lines: readonly BomLine[], done: string): Promise<void> => {
      const fresh = reordered(lines).map(({ line, position }) => [line.id, position] as const)
      setPlaces((all) => new Map([...all, ...fresh]))
      waiting.current += 1
      const ids = lines.map(({ id }) => id)
      const sentence = await edit({ styleRevisionId: revision.id, lines: ids }, done)
      waiting.current -= 1
      if (sentence === null) return
      setPlaces(NO_PLACES)
      refused(sentence)
    },
    [edit, revision.id],
  )

  const lines = useMemo(
    () =>
      bom.lines
        .map((line) => ({ ...line, position: places.get(line.id) ?? line.position }))
        .toSorted((a, b) => a.position - b.position),
    [bom, places],
  )
  return { lines, reorder }
}
