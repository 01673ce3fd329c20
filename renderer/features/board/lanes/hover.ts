import { create } from 'zustand'
import type { JobId } from '../../../../shared/domain/schedule/job.ts'

/** The card under the pointer: what comes before and after it is drawn as long as it is there. */
export const useHover = create<{ readonly jobId: JobId | null }>(() => ({ jobId: null }))
