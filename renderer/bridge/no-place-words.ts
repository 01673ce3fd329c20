import type { NotPlanned } from '../../shared/domain/planning/propose.ts'

/** Why a job has no place anywhere. */
export function explainNoPlace(because: NotPlanned['because']): string {
  switch (because) {
    case 'no-station':
      return 'no station on this floor can do it'
    case 'no-hand':
      return 'nobody has the skill'
    case 'no-kit':
      return 'there is none of the kit that it needs'
    case 'predecessor-not-planned':
      return 'what must come before it has no place'
    case 'no-time':
      return 'it does not fit before the calendar ends'
    case 'no-changeover':
      return 'no set-up rule leads to it'
  }
}
