import type { PointerEvent } from 'react'
import { selvedgeBand } from '../../../../shared/domain/drop/selvedge-band.ts'
import { grouped } from '../../../../shared/domain/grouped.ts'
import { useBoardState } from '../board-state.ts'
import { useCarry } from '../hand/carry.ts'
import { lookIn } from '../proposal/proposal-choice.ts'
import { useProposal } from '../proposal/proposal-state.ts'
import { Card, type CardProps, isDimmed } from './Card.tsx'
import styles from './NarrowCards.module.css'
import { useNear } from './near.ts'

/** Of a lane, in px: where its cards begin and end. */
const [TOP, BOTTOM] = [7, 68]
const THREAD = 4

/**
 * Cards too narrow for a word, drawn in few strokes by how they stand and by their drop. The one that somebody comes
 * to by pointer or keys is a card like any other.
 */
export function NarrowCards({ cards }: { readonly cards: readonly CardProps[] }) {
  const mounted = useMounted(cards)
  const drop = useBoardState((state) => state.drop)
  const trouble = useBoardState((state) => state.trouble)
  const proposal = useProposal(({ now }) => now)
  const looks = grouped(cards, (card) => {
    const isOther = isDimmed(card, { drop, trouble })
    return `${card.mark} ${isOther ? 'other' : lookIn(proposal, card.booking.jobId)}`
  })
  const come = ({ clientX, currentTarget }: PointerEvent<SVGElement>) => {
    if (useCarry.getState().carry) return
    const x = clientX - currentTarget.getBoundingClientRect().left
    const under = cards.findLast((card) => leftOf(card) <= x && x <= leftOf(card) + widthOf(card))
    if (under) useNear.setState({ hovered: under.booking.jobId })
  }
  return (
    <>
      <svg
        className={styles.narrow}
        role="img"
        aria-label={`${cards.length} cards drawn small: go to each by arrow keys, or zoom in`}
        onPointerMove={come}
        onPointerDown={come}
      >
        {[...looks].map(([look, own]) => (
          <g key={look} data-mark={own[0]!.mark} data-look={look.split(' ')[1]}>
            <path className={styles.body} d={own.map(boxOf).join('')} />
            {[...grouped(own, ({ band }) => band)].map(([band, ofDrop]) => (
              <path
                key={band}
                d={ofDrop.map(threadOf).join('')}
                stroke={selvedgeBand(band).thread}
                strokeWidth={THREAD}
              />
            ))}
          </g>
        ))}
      </svg>
      {mounted.map((card) => (
        <Card key={card.booking.id} {...card} />
      ))}
    </>
  )
}

/** Those chosen, in the hand, under the pointer or with the keyboard. */
function useMounted(cards: readonly CardProps[]): readonly CardProps[] {
  const selected = useBoardState((state) => state.selected)
  const carried = useCarry(({ carry }) => carry?.jobIds)
  const { hovered, focused } = useNear()
  const near = new Set([...selected, ...(carried ?? []), hovered, focused])
  return cards.filter(({ booking }) => near.has(booking.jobId))
}

const leftOf = ({ axis, from }: CardProps) => axis.xOf(from)
const widthOf = (card: CardProps) => Math.max(8, card.axis.xOf(card.to) - leftOf(card) - 1)

function boxOf(card: CardProps): string {
  return `M${leftOf(card) + 0.5} ${TOP}h${widthOf(card) - 1}V${BOTTOM}h${1 - widthOf(card)}z`
}

function threadOf(card: CardProps): string {
  return `M${leftOf(card) + 1 + THREAD / 2} ${TOP + 1}V${BOTTOM - 1}`
}
