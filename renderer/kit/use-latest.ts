import { type RefObject, useLayoutEffect, useRef } from 'react'

/** What was drawn with last, for whoever listens longer than one drawing: it is read when something happens, never while drawing. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
