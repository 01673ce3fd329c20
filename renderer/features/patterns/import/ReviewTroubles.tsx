import type { ReactNode } from 'react'
import type { Pattern } from '../../../../shared/domain/pattern/pattern.ts'
import { printLength } from '../../../kit/format.ts'
import { Mark, type MarkName } from '../../../kit/Mark.tsx'
import { Facts } from '../../../kit/Panel.tsx'
import { useUnits } from '../use-units.ts'
import { explainGuess } from './guess-words.ts'
import { longestSide } from './longest-side.ts'
import styles from './Review.module.css'
import { toldOnce } from './troubles.ts'
import { explainWarning } from './warning-words.ts'

interface ReviewTroublesProps {
  readonly pattern: Pattern
  readonly units: ReactNode
}

/** What the file says of itself, what was guessed, and what is odd in it. */
export function ReviewTroubles({ pattern, units }: ReviewTroublesProps) {
  const system = useUnits()
  const guesses = toldOnce(pattern.guesses).map(explainGuess)
  const warnings = toldOnce(pattern.warnings).map(explainWarning)
  return (
    <>
      <section aria-label="File">
        <h2>The file says</h2>
        <Facts
          facts={[
            ['Style', pattern.style ?? '—'],
            ['Written by', pattern.author ?? '—'],
            ['Units', units],
            ['Longest side', printLength(longestSide(pattern), system)],
            ['Sizes', pattern.sizes.join(' ') || '—'],
            ['Base size', pattern.baseSize ?? '—'],
            ['Pieces', pattern.pieces.length],
          ]}
        />
      </section>
      <Troubles title="Odd in the file" mark="late" sentences={warnings} />
      <Troubles title="Guessed" mark="proposed" sentences={guesses} />
      {guesses.length + warnings.length === 0 && (
        <section>
          <Mark of="done">Nothing was guessed, and nothing is odd.</Mark>
        </section>
      )}
    </>
  )
}

interface TroublesProps {
  readonly title: string
  readonly mark: MarkName
  readonly sentences: readonly string[]
}

function Troubles({ title, mark, sentences }: TroublesProps) {
  if (sentences.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>
        {title} <small>{sentences.length}</small>
      </h2>
      <ul className={styles.troubles}>
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Mark of={mark} />
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}
