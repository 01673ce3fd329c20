import { type MouseEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { OperationId } from '../../../../../shared/domain/style/operation.ts'

export interface Hand {
  readonly x: number
  readonly y: number
}

export interface Linking {
  /** What the new order goes out from; null while none is drawn. */
  readonly from: OperationId | null
  /** Where the hand is while it drags, in the drawing's px. */
  readonly hand: Hand | null
  /** For the handle of an operation: drag it to another, or tap it and then the other. */
  handleOf(id: OperationId): {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onPointerMove(event: PointerEvent<HTMLElement>): void
    onPointerUp(event: PointerEvent<HTMLElement>): void
    onClick(event: MouseEvent<HTMLElement>): void
  }
  /** True where the tap was the end of a link, and nothing else. */
  end(id: OperationId): boolean
}

/** A drag is more than a trembling of the hand. */
const TREMBLE = 4

/** Draws an order between two operations: by a drag, by two taps, or by two presses of Enter; Escape leaves it. */
export function useLinking(link: (from: OperationId, to: OperationId) => void): Linking {
  const [from, setFrom] = useState<OperationId | null>(null)
  const [hand, setHand] = useState<Hand | null>(null)
  const began = useRef<Hand | null>(null)
  const dragged = useRef(false)
  const leave = useCallback(() => {
    setFrom(null)
    setHand(null)
    began.current = null
  }, [])
  useEscape(from !== null, leave)

  function end(id: OperationId): boolean {
    if (from === null) return false
    leave()
    if (id !== from) link(from, id)
    return true
  }

  return {
    from,
    hand,
    end,
    handleOf: (id) => ({
      onPointerDown(event) {
        event.currentTarget.setPointerCapture(event.pointerId)
        began.current = { x: event.clientX, y: event.clientY }
        dragged.current = false
      },
      onPointerMove(event) {
        const at = began.current
        if (!at || Math.hypot(event.clientX - at.x, event.clientY - at.y) < TREMBLE) return
        dragged.current = true
        setFrom(id)
        setHand(inDrawing(event))
      },
      onPointerUp(event) {
        began.current = null
        if (hand === null || from === null) return
        const under = operationAt(event)
        leave()
        if (under && under !== from) link(from, under)
      },
      onClick({ detail }) {
        const isKey = detail === 0
        if (isKey || !dragged.current) setFrom((was) => (was === id ? null : id))
      },
    }),
  }
}

function useEscape(on: boolean, leave: () => void): void {
  useEffect(() => {
    if (!on) return
    function hear(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      leave()
    }
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [on, leave])
}

function inDrawing({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Hand {
  const box = currentTarget.closest('[data-drawing]')?.getBoundingClientRect()
  return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
}

function operationAt({ clientX, clientY }: PointerEvent<HTMLElement>): OperationId | undefined {
  const under = document.elementFromPoint(clientX, clientY)
  const node = under?.closest<HTMLElement>('[data-operation]')
  return node?.dataset.operation as OperationId | undefined
}
