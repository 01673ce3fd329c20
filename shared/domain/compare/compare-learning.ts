import type { Learning } from '../style/learning.ts'
import { compareLists, type Difference, type Keyed, keyed } from './compare-lists.ts'

export type LearningItem = Pick<Learning, 'novelty'>

/** A list of one, or of none where no class was chosen: so that it compares as everything else does. */
export function learningItems(learning: LearningItem | null): Keyed<LearningItem> {
  return keyed(learning ? [{ novelty: learning.novelty }] : [], () => 'learning')
}

export function compareLearning(
  old: LearningItem | null,
  now: LearningItem | null,
): readonly Difference<LearningItem>[] {
  return compareLists(learningItems(old), learningItems(now))
}
