import type { Floor } from '../../../shared/domain/resources/floor.ts'
import { useAnswer } from '../../bridge/hooks.ts'
import { useSession } from '../../bridge/session.ts'

/** The floor, whose zone every date here is printed in. A room is only open once there is one. */
export function useFloor(): Floor {
  const { data } = useAnswer('factory.state', null)
  if (!data?.floor) throw new Error('The drops were opened before the factory had a floor')
  return data.floor
}

export interface Signer {
  readonly name: string
  readonly role: string
}

/** Who sits here, with the role they have in this factory, to begin a signature with. */
export function useSigner(): Signer {
  const { actor } = useSession().signature
  const { data } = useAnswer('factory.setup', null)
  const role = data?.people.find(({ name }) => name === actor)?.role ?? ''
  return { name: actor, role }
}
