import { memo } from 'react'
import { SampleTag } from '../../../kit/SampleTag.tsx'
import { RevisionMark } from '../RevisionMark.tsx'
import type { Entry } from './entries.ts'
import styles from './Library.module.css'
import { Thumbnail } from './Thumbnail.tsx'

interface LibraryRowProps {
  readonly entry: Entry
  readonly current: boolean
  open(target: Entry['target']): void
}

export const LibraryRow = memo(function LibraryRow({ entry, current, open }: LibraryRowProps) {
  const { code, name, origin, letter, state, cover, note, target } = entry
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={current ? 'true' : undefined}
      data-row
      title={`${code} ${name} · ${note}`}
      onClick={() => open(target)}
    >
      <Thumbnail piece={cover} />
      <span className={styles.words}>
        <span className={styles.line}>
          <span className={styles.code}>{code}</span>
          <span className={styles.name}>{name}</span>
        </span>
        <span className={styles.meta}>
          <span className={styles.state}>
            {letter} <RevisionMark state={state} quiet={state === 'released'} />
          </span>
          <span className={styles.note}>{note}</span>
          <SampleTag origin={origin} />
        </span>
      </span>
    </button>
  )
})
