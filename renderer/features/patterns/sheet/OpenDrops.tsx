import { Link } from '@tanstack/react-router'
import type { OpenDrop } from '../../../../shared/contract/patterns.ts'
import styles from './Sheet.module.css'

const STANDING: { readonly [Name in OpenDrop['standing']]: string } = {
  open: 'is offered the change; nothing moves by itself',
  confirmed: 'is confirmed and keeps its revision',
  started: 'has begun on the floor and keeps its revision',
}

/** What a release means for the drops that make an earlier revision, drop by drop. */
export function OpenDrops({ drops }: { readonly drops: readonly OpenDrop[] }) {
  if (drops.length === 0) return null
  return (
    <section aria-label="Open drops" className={styles.openDrops}>
      <b>Open drops of earlier revisions</b>
      <ul>
        {drops.map(({ id, code, letter, standing }) => (
          <li key={`${id}${letter}`}>
            <Link to="/drops" search={{ drop: id }}>
              {code}
            </Link>{' '}
            makes rev {letter}: it {STANDING[standing]}.
          </li>
        ))}
      </ul>
    </section>
  )
}
