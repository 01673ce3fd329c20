import { create } from 'zustand'

export const ZOOMS = [0.8, 0.9, 1, 1.1, 1.25, 1.5] as const

const KEPT = 'selvedge.zoom'

/** How large everything is on this PC: touch keys must be 2 cm, whatever the screen. */
export const useZoom = create<{ readonly factor: number }>(() => ({ factor: readZoom() }))

export function wearZoom(factor: number): void {
  localStorage.setItem(KEPT, String(factor))
  useZoom.setState({ factor })
  void window.shell?.setZoom(factor)
}

/** At the window's start: the size as it was last chosen. */
export function keepZoom(): void {
  const { factor } = useZoom.getState()
  if (factor !== 1) void window.shell?.setZoom(factor)
}

function readZoom(): number {
  const kept = Number(localStorage.getItem(KEPT))
  return ZOOMS.find((factor) => factor === kept) ?? 1
}
