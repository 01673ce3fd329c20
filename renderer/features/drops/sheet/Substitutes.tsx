import type { DropSheet } from '../../../../shared/contract/drops.ts'
import type { Cover, Replaced } from '../../../../shared/domain/stock/stock-cover.ts'
import type { SubstituteOffer } from '../../../../shared/domain/stock/substitute-offers.ts'
import { explainEdit } from '../../../bridge/edit-words.ts'
import { useCommand } from '../../../bridge/hooks.ts'
import { Button } from '../../../kit/Button.tsx'
import { printQuantity } from '../../../kit/format.ts'
import { refused } from '../../../kit/toast.tsx'
import { explainSubstitute } from '../refusals.ts'
import { useDone } from '../use-deed.ts'
import styles from './Substitutes.module.css'

interface SubstitutesProps {
  readonly dropId: DropSheet['drop']['id']
  readonly cover: Cover
  readonly offers: readonly SubstituteOffer[]
}

/** Below a material: what stands in for some of it, and what may. */
export function Substitutes({ dropId, cover, offers }: SubstitutesProps) {
  if (cover.instead.length === 0 && offers.length === 0) return null
  return (
    <tr>
      <td colSpan={6}>
        <ul className={styles.list} aria-label={`Instead of ${cover.material.code}`}>
          {cover.instead.map((one) => (
            <Taken key={one.substitutionId} replaced={one} of={cover.material} />
          ))}
          {offers.map((offer) => (
            <Offered key={offer.instead.id} dropId={dropId} offer={offer} />
          ))}
        </ul>
      </td>
    </tr>
  )
}

function Taken({ replaced, of }: { readonly replaced: Replaced; readonly of: Cover['material'] }) {
  const giveBack = useCommand('drops.giveSubstituteBack')
  const done = useDone()
  async function run(): Promise<void> {
    const outcome = await giveBack(replaced.substitutionId)
    if (outcome.ok) done(`Gave ${replaced.by.code} back: ${of.code} is needed again`, outcome.step)
    else refused(explainEdit(outcome.refusal))
  }
  return (
    <li className={styles.one}>
      <span>
        <b>{replaced.by.code}</b> stands in for {printQuantity(replaced.quantity, of.unit)}
      </span>
      <Button size="dense" look="quiet" onClick={() => void run()}>
        Give {replaced.by.code} back
      </Button>
    </li>
  )
}

function Offered({ dropId, offer }: Pick<SubstitutesProps, 'dropId'> & OfferProps) {
  const { material, instead, quantity, takes } = offer
  const take = useCommand('drops.takeSubstitute')
  const done = useDone()
  async function run(): Promise<void> {
    const outcome = await take({ dropId, materialId: material.id, insteadId: instead.id })
    if (outcome.ok) done(`Took ${instead.code} instead of ${material.code}`, outcome.step)
    else refused(explainSubstitute(outcome.refusal))
  }
  return (
    <li className={styles.one}>
      <span>
        <b>{instead.code}</b> is free: {printQuantity(takes, instead.unit)} for{' '}
        {printQuantity(quantity, material.unit)} (× {offer.ratio / 1000})
      </span>
      <Button size="dense" onClick={() => void run()}>
        Take {instead.code} instead
      </Button>
    </li>
  )
}

interface OfferProps {
  readonly offer: SubstituteOffer
}
