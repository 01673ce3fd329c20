import type { GradeItem } from '../../../../shared/domain/compare/compare-grades.ts'
import type { Difference } from '../../../../shared/domain/compare/compare-lists.ts'
import type { MeasureSystem } from '../../../../shared/domain/quantity.ts'
import { Differences } from '../../../kit/compared/ComparedLists.tsx'
import { printGrowth } from '../../../kit/format.ts'

interface ComparedGradesProps {
  readonly grades: readonly Difference<GradeItem>[]
  readonly units: MeasureSystem
}

/** How points grow from size to size, rule by rule: to the right, then up. */
export function ComparedGrades({ grades, units }: ComparedGradesProps) {
  return (
    <Differences
      title="Grade rules"
      all={grades}
      nameOf={({ rule }) => `Rule ${rule}`}
      textOf={(item, field) => (field === 'growths' ? growthsText(item, units) : item[field])}
    />
  )
}

const growthsText = ({ growths }: GradeItem, units: MeasureSystem) =>
  growths.map(([size, growth]) => `${size} ${printGrowth(growth, units)}`).join(', ')
