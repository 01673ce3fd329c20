import type { Comparison } from '../../../../shared/contract/compare.ts'
import type { JointItem, SeamItem } from '../../../../shared/domain/compare/compare-sewing.ts'
import { printMillimetres } from '../../../bridge/fit-words.ts'
import { Differences } from '../../../kit/compared/ComparedLists.tsx'

/** Seams of a module, and what of a style is sewn to what: what each was and what it is. */
export function ComparedSewing({ seams, joints }: Pick<Comparison, 'seams' | 'joints'>) {
  return (
    <>
      <Differences
        title="Seams"
        all={seams}
        nameOf={({ name, piece }) => `${name}, ${piece}`}
        textOf={seamValue}
      />
      <Differences
        title="Joints"
        all={joints}
        nameOf={({ seam, otherSeam }) => `${seam} to ${otherSeam}`}
        textOf={jointValue}
      />
    </>
  )
}

function seamValue(item: SeamItem, field: keyof SeamItem): string {
  if (field !== 'lengths') return item[field]
  if (!item.lengths) return 'not found'
  const sizes = Object.entries(item.lengths)
  return sizes.map(([size, length]) => `${size} ${printMillimetres(length)} mm`).join(', ')
}

function jointValue(item: JointItem, field: keyof JointItem): string {
  return field === 'least' || field === 'most' ? `${printMillimetres(item[field])} mm` : item[field]
}
