import { memo } from 'react'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { RevisionMark } from '../RevisionMark.tsx'
import type { Entry, Target } from './entries.ts'
import styles from './Library.module.css'
import { Thumbnail } from './Thumbnail.tsx'
import type { Resting } from './use-resting.ts'

interface LibraryRowProps {
  readonly entry: Entry
  /** Its place in the list. */
  readonly at: number
  readonly current: string
  /** When a picture that was never seen is asked for. */
  readonly pictures: 'now' | 'later'
  open(target: Target): void
  /** What is about to be opened. */
  ahead(target: Target): void
  readonly resting: Resting<Target>
}

export const LibraryRow = memo(function LibraryRow(props: LibraryRowProps) {
  const { entry, at, current, pictures, open, ahead, resting } = props
  const { code, name, standing, cover, note, target } = entry
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={standing?.ids.includes(current) ? 'true' : undefined}
      data-at={at}
      title={`${code} ${name} · ${note}`}
      onPointerEnter={() => resting.come(target)}
      onPointerLeave={resting.leave}
      onFocus={() => resting.come(target)}
      onBlur={resting.leave}
      onPointerDown={() => ahead(target)}
      onClick={() => {
        ahead(target)
        open(target)
      }}
    >
      <Thumbnail piece={cover} when={pictures} />
      <span className={styles.words}>
        <span className={styles.line}>
          <span className={styles.code}>{code}</span>
          <span className={styles.name}>{name}</span>
        </span>
        <span className={styles.meta}>
          {standing && (
            <span className={styles.state}>
              {standing.letter}{' '}
              <RevisionMark state={standing.state} quiet={standing.state === 'released'} />
            </span>
          )}
          <span className={styles.note}>{note}</span>
          {standing && <SampleTag origin={standing.origin} />}
        </span>
      </span>
    </button>
  )
})
