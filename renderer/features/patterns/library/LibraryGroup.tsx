import type { CappedGroup, Entry } from './entries.ts'
import styles from './Library.module.css'
import { LibraryRow } from './LibraryRow.tsx'

interface LibraryGroupProps {
  readonly group: CappedGroup
  /** The revision that lies on the table. */
  readonly current: string
  open(target: Entry['target']): void
}

export function LibraryGroup({ group, current, open }: LibraryGroupProps) {
  return (
    <section>
      <h2 className={styles.title}>
        {group.title} <span>{group.count}</span>
      </h2>
      {group.entries.map((entry) => (
        <LibraryRow
          key={entry.target.id}
          entry={entry}
          current={entry.ids.includes(current)}
          open={open}
        />
      ))}
    </section>
  )
}
