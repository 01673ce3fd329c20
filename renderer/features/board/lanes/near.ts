import { create } from 'zustand'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'

/** The cards that somebody is with: under the pointer, and with the keyboard. */
interface Near {
  readonly hovered: JobId | null
  readonly focused: JobId | null
}

export const useNear = create<Near>(() => ({ hovered: null, focused: null }))
