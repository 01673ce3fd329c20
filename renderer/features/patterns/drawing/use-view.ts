import { useCallback, useMemo, useState } from 'react'
import type { Bounds, Point } from '../../../../shared/domain/geometry.ts'
import { type Extent, FULL_SCALE, fitted, panned, type View, zoomed } from './view.ts'

const STEP = 1.25

/** Where the table is looked at: all of it, until a person looks closer. */
export function useView(bounds: Bounds, extent: Extent) {
  const [own, setOwn] = useState<View | null>(null)
  const whole = useMemo(() => fitted(bounds, extent), [bounds, extent])
  const view = own ?? whole

  const change = useCallback(
    (next: (view: View) => View) => setOwn((before) => next(before ?? whole)),
    [whole],
  )
  const zoom = useCallback(
    (factor: number, at: Point) => change((before) => zoomed(before, at, before.scale * factor)),
    [change],
  )
  const middle: Point = [extent.width / 2, extent.height / 2]
  return {
    view,
    zoom,
    pan: useCallback((dx: number, dy: number) => change((one) => panned(one, dx, dy)), [change]),
    fit: () => setOwn(null),
    trueSize: () => change((before) => zoomed(before, middle, FULL_SCALE)),
    closer: () => zoom(STEP, middle),
    farther: () => zoom(1 / STEP, middle),
  }
}

export type ViewHand = ReturnType<typeof useView>
