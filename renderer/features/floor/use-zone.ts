import type { Zone } from '../../../shared/domain/time.ts'
import { useAnswer } from '../../bridge/hooks.ts'

/** The floor's zone: every clock on the floor shows it, wherever this PC was set up. */
export function useZone(): Zone {
  const { data } = useAnswer('factory.state', null)
  return data?.floor?.zone ?? ('UTC' as Zone)
}
