import { useCallback, useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'

export type FoldedColumns = 'sizes' | 'colours'

/** Which columns are folded open: at first those that say something. */
export function useShown({ bom }: Pick<StyleSheet, 'bom'>) {
  const [shown, setShown] = useState<ReadonlySet<FoldedColumns>>(
    () =>
      new Set([
        ...(bom.quantities.length + bom.cells.length > 0 ? (['sizes'] as const) : []),
        ...(bom.colours.length + bom.cells.length > 0 ? (['colours'] as const) : []),
      ]),
  )
  const turn = useCallback(
    (one: FoldedColumns) =>
      setShown(
        (had) => new Set(had.has(one) ? [...had].filter((other) => other !== one) : [...had, one]),
      ),
    [],
  )
  return { shown, turn }
}
