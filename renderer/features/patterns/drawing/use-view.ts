import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Bounds, Point } from '../../../../shared/domain/geometry/geometry.ts'
import {
  centred,
  type Extent,
  FULL_SCALE,
  fitted,
  isCovered,
  movedPicture,
  panned,
  type View,
  zoomed,
} from './view.ts'

const STEP = 1.25
/** A hand that rests this long has arrived: milliseconds. */
const REST = 140
/** A moving picture whose edge comes into sight is drawn anew no oftener than this: milliseconds. */
const REDRAW = 500

/** What a hand moves: the outlines, and the words on them, which keep their size. */
interface Sheets {
  readonly picture: RefObject<HTMLElement | null>
  readonly words: RefObject<HTMLElement | null>
}

/**
 * Where the table is looked at: all of it, until a person looks closer. While a hand moves it the picture as drawn is
 * moved; it is drawn anew once the hand rests, or where the picture ends.
 */
export function useView(bounds: Bounds, extent: Extent, sheets: Sheets) {
  const [own, setOwn] = useState<View | null>(null)
  const whole = useMemo(() => fitted(bounds, extent), [bounds, extent])
  const drawn = own ?? whole
  const [scale, setScale] = useState(drawn.scale)
  const now = useRef(drawn)
  /** What the picture stands for: a key that is pressed as it is drawn anew moves the new one. */
  const stands = useRef(drawn)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const drawnAt = useRef(0)

  useLayoutEffect(() => {
    drawnAt.current = performance.now()
    stands.current = drawn
    // A table that is laid or measured anew does not take from the hand where it has moved to.
    if (rest.current !== undefined) return carry(sheets, drawn, now.current)
    now.current = drawn
    setScale(drawn.scale)
    layDown(sheets)
  }, [drawn, sheets])
  const letGo = useCallback(() => {
    clearTimeout(rest.current)
    rest.current = undefined
  }, [])
  useLayoutEffect(() => letGo, [letGo])

  const change = useCallback(
    (next: (view: View) => View) => {
      now.current = next(now.current)
      setScale(now.current.scale)
      letGo()
      const isDue = performance.now() - drawnAt.current > REDRAW
      if (isDue && !isCovered(stands.current, now.current, extent)) return setOwn(now.current)
      carry(sheets, stands.current, now.current)
      rest.current = setTimeout(() => {
        letGo()
        setOwn(now.current)
      }, REST)
    },
    [extent, sheets, letGo],
  )
  const zoom = useCallback(
    (factor: number, at: Point) => change((before) => zoomed(before, at, before.scale * factor)),
    [change],
  )
  const middle: Point = [extent.width / 2, extent.height / 2]
  return {
    /** What the picture is drawn for. */
    drawn,
    /** How near it is looked at just now. */
    scale,
    now: useCallback(() => now.current, []),
    zoom,
    pan: useCallback((dx: number, dy: number) => change((one) => panned(one, dx, dy)), [change]),
    fit: () => {
      letGo()
      now.current = whole
      setScale(whole.scale)
      layDown(sheets)
      setOwn(null)
    },
    /** At a place that has something on it. */
    trueSize: (place: Point) => change(() => centred(place, FULL_SCALE, extent)),
    closer: () => zoom(STEP, middle),
    farther: () => zoom(1 / STEP, middle),
  }
}

/** Letters of another size would have to be drawn anew at each step: they are out of sight until the hand rests. */
function carry({ picture, words }: Sheets, drawn: View, now: View): void {
  if (picture.current) picture.current.style.transform = movedPicture(drawn, now)
  if (!words.current) return
  const { style } = words.current
  style.opacity = now.scale === drawn.scale ? '' : '0'
  if (now.scale === drawn.scale) style.transform = movedPicture(drawn, now)
}

function layDown({ picture, words }: Sheets): void {
  if (picture.current) picture.current.style.transform = ''
  if (!words.current) return
  words.current.style.transform = ''
  words.current.style.opacity = ''
}

export type ViewHand = ReturnType<typeof useView>
