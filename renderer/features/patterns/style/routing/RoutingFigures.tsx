import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import { COSTED_RUNS, meanAttended } from '../../../../../shared/domain/cost/cost.ts'
import type { Pieces } from '../../../../../shared/domain/quantity.ts'
import { NOVELTIES, type Novelty, rateOf } from '../../../../../shared/domain/style/learning.ts'
import { attendedMinutes, standardMinutes } from '../../../../../shared/domain/style/operation.ts'
import { criticalPath, minutesAlong } from '../../../../../shared/domain/style/routing.ts'
import { noveltyText } from '../../../../kit/compared/compare-words.ts'
import { Select } from '../../../../kit/controls.ts'
import { useQuickEdit } from '../../use-edit.ts'
import styles from './RoutingGraph.module.css'

interface RoutingFiguresProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** What a garment takes in all, along the longest way, and while its makers still learn it. */
export function RoutingFigures({ sheet, editable }: RoutingFiguresProps) {
  const { operations } = sheet
  const sum = (of: typeof standardMinutes) =>
    operations.reduce((total, one) => total + of(one), 0).toFixed(2)
  const way = criticalPath(sheet)
  return (
    <div className={styles.figures}>
      <p>
        Standard minutes <b>{sum(standardMinutes)}</b> a garment, of which {sum(attendedMinutes)}{' '}
        with a person
        <br />
        Longest way <b>{minutesAlong(way).toFixed(2)}</b>: {way.map(({ name }) => name).join(' → ')}
      </p>
      {editable ? <ChooseLearning sheet={sheet} /> : <LearningWords sheet={sheet} />}
    </div>
  )
}

const NONE = 'none: standard minutes from the first piece'

function ChooseLearning({ sheet }: Pick<RoutingFiguresProps, 'sheet'>) {
  const { learning, revision, style } = sheet
  const set = useQuickEdit('patterns.setLearning')
  const choices = NOVELTIES.map((novelty) => ({
    value: novelty as string,
    label: labelOf(novelty),
  }))
  function choose(chosen: string | null): void {
    const novelty = NOVELTIES.find((one) => one === chosen) ?? null
    const words = novelty ? noveltyText(novelty) : 'with no learning class'
    void set({ styleRevisionId: revision.id, novelty }, `${style.code} is now ${words}`)
  }
  return (
    <div>
      <Select
        size="xs"
        w={272}
        label="Learning class"
        allowDeselect={false}
        data={[{ value: '', label: NONE }, ...choices]}
        value={learning?.novelty ?? ''}
        onChange={choose}
      />
      <LearnedMinutes sheet={sheet} />
    </div>
  )
}

function LearningWords({ sheet }: Pick<RoutingFiguresProps, 'sheet'>) {
  const { learning } = sheet
  if (!learning) return <p>No learning class: every piece takes its standard minutes.</p>
  return (
    <div>
      <p>Learning class: {labelOf(learning.novelty)}</p>
      <LearnedMinutes sheet={sheet} />
    </div>
  )
}

/** The start-up loss in figures: a person's minutes on the first piece, and on the mean of a run. */
function LearnedMinutes({ sheet: { costBasis, learning } }: Pick<RoutingFiguresProps, 'sheet'>) {
  if (!learning) return null
  const mean = (run: Pieces) => meanAttended(costBasis, run).toFixed(1)
  const [, usual] = COSTED_RUNS
  return (
    <p>
      First piece <b>{mean(1 as Pieces)} min</b>
      {usual && (
        <>
          , mean at {usual}: <b>{mean(usual)} min</b>
        </>
      )}
    </p>
  )
}

/** new to its makers, −20 % a doubling */
const labelOf = (novelty: Novelty) =>
  `${noveltyText(novelty)}, −${100 - rateOf(novelty) / 10} % each doubling`
