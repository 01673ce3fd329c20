import { Checkbox } from '../../../kit/controls.ts'
import styles from './Review.module.css'
import type { Review } from './review.ts'

interface ReviewSizesProps {
  readonly review: Review
  change(review: Review): void
}

/** Which of the file's sizes the module has; with grade rules the others can be added later. */
export function ReviewSizes({ review, change }: ReviewSizesProps) {
  const { pattern, sizesLeft } = review
  if (pattern.sizes.length < 2) return null
  const turn = (size: string) =>
    sizesLeft.includes(size) ? sizesLeft.filter((one) => one !== size) : [...sizesLeft, size]
  return (
    <section aria-label="Sizes">
      <h2>Sizes</h2>
      <div className={styles.sizes}>
        {pattern.sizes.map((size) => (
          <Checkbox
            key={size}
            size="xs"
            label={size}
            checked={!sizesLeft.includes(size)}
            onChange={() => change({ ...review, sizesLeft: turn(size) })}
          />
        ))}
      </div>
      <p>
        {pattern.gradeTable
          ? 'Sizes that are left out can be added later, by the rules of the file.'
          : 'The file has no grade rules: what is left out is imported again when it is wanted.'}
      </p>
    </section>
  )
}
