import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Library } from '../../../../shared/contract/library.ts'
import type { PieceDifference } from '../../../../shared/domain/compare/compare-pieces.ts'
import type { ModuleRevisionId } from '../../../../shared/domain/module/module.ts'
import type { FileUnits } from '../../../../shared/domain/pattern/pattern.ts'
import { Drawing } from '../drawing/Drawing.tsx'
import { type DrawnPiece, drawnOnce } from '../drawing/drawn-piece.ts'
import { useEdit } from '../use-edit.ts'
import styles from './Review.module.css'
import { ReviewModule } from './ReviewModule.tsx'
import { type Correct, ReviewPieces } from './ReviewPieces.tsx'
import { ReviewSizes } from './ReviewSizes.tsx'
import { ReviewTroubles } from './ReviewTroubles.tsx'
import { ReviewUnits } from './ReviewUnits.tsx'
import { corrected, importOf, type Review, sizesTaken } from './review.ts'
import { SincePanel } from './SincePanel.tsx'
import { differencesSince, type Outlines } from './since.ts'
import { useBefore, useOutlines } from './use-before.ts'

interface ReviewScreenProps {
  readonly review: Review
  readonly library: Library
  change(next: (review: Review) => Review): void
  leave(): void
  recount(review: Review, units: FileUnits): void
  accepted(id: ModuleRevisionId): void
}

/** What was found in a file, to be looked over, put right and accepted, or left. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { review, library, change, leave, recount, accepted } = props
  const [refusal, setRefusal] = useState<string | null>(null)
  const [size, wear] = useState<string | undefined>()
  const [selected, select] = useState<readonly string[]>([])
  const importModule = useEdit('patterns.importModule')
  const before = useBefore(review, library, change)
  const outlines = useOutlines(review, before)
  const since = useMemo(
    () => (before && outlines ? differencesSince(review, before, outlines) : null),
    [review, before, outlines],
  )
  const drawn = useMemo(() => drawnOf(review, since, outlines), [review, since, outlines])
  const correct = useCallback<Correct>(
    (block, fields) => change((before) => corrected(before, block, fields)),
    [change],
  )

  async function accept(): Promise<void> {
    const ask = importOf(review)
    if (!ask.ok) return setRefusal(ask.refusal)
    const done = `Imported ${ask.value.code} from ${review.fileName}`
    const sentence = await importModule(ask.value, done)
    setRefusal(sentence)
    if (sentence === null) accepted(ask.value.revisionId)
  }

  return (
    <div className={styles.review}>
      <div className={styles.middle}>
        <Drawing
          title={review.fileName}
          pieces={drawn}
          sizes={sizesTaken(review)}
          size={size}
          selected={selected}
          wear={wear}
          select={select}
        />
        <ReviewPieces review={review} selected={selected} select={select} correct={correct} />
      </div>
      <aside className={styles.side} aria-label="Review">
        <ReviewModule
          review={review}
          library={library}
          refusal={refusal}
          change={(after) => change(() => after)}
          accept={() => void accept()}
          leave={leave}
        />
        {before && since && outlines && (
          <SincePanel
            letter={before.sheet.revision.letter}
            pieces={since}
            drawings={outlines.drawings}
            show={(block) => select([block])}
          />
        )}
        <ReviewSizes review={review} change={(after) => change(() => after)} />
        <ReviewTroubles pattern={review.pattern} units={unitsOf(review, recount)} />
      </aside>
    </div>
  )
}

/** A DXF's units can be put right; the other formats define theirs. */
function unitsOf(review: Review, recount: ReviewScreenProps['recount']): ReactNode {
  const { units } = review.pattern
  if (!/\.dxf$/i.test(review.fileName)) return units
  return <ReviewUnits units={units} recount={(chosen) => recount(review, chosen)} />
}

/** Drawn under the names and uses that the person has given so far. */
function drawnOf(
  { pattern, pieces }: Review,
  since: readonly PieceDifference[] | null,
  outlines: Outlines | null,
): readonly DrawnPiece[] {
  return pieces.flatMap(({ block, name, quantity, cut, role, standing }) => {
    const found = pattern.pieces.find((piece) => piece.block === block)
    if (!found || standing === 'left-out') return []
    const baseSize = pattern.baseSize ?? pattern.sizes[0] ?? ''
    const oldId = since?.find(({ nowId }) => nowId === block)?.oldId
    const before = outlines?.drawings.find(({ pieceId }) => pieceId === oldId)?.sizes ?? []
    const drawn = { sizes: found.sizes.map(drawnOnce), before: before.map(drawnOnce) }
    return [{ key: block, name, quantity, cut, role, baseSize, ...drawn, geometry: found.sizes }]
  })
}
