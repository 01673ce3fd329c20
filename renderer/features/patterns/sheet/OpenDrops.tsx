import { Link } from '@tanstack/react-router'
import type { OpenDrop } from '../../../../shared/contract/patterns.ts'
import styles from './Sheet.module.css'

const STANDING: { readonly [Name in OpenDrop['standing']]: string } = {
  open: 'is offered the change; nothing moves by itself',
  confirmed: 'is confirmed and keeps its revision',
  started: 'has begun on the floor and keeps its revision',
}

interface OpenDropsProps {
  readonly of: 'style' | 'module'
  readonly drops: readonly OpenDrop[]
}

/** What a release means for the drops that make an earlier revision, drop by drop. */
export function OpenDrops({ of, drops }: OpenDropsProps) {
  if (drops.length === 0) return null
  return (
    <section aria-label="Open drops" className={styles.openDrops}>
      <b>
        {of === 'style'
          ? 'Open drops of earlier revisions'
          : 'Open drops of styles that hold another revision'}
      </b>
      <ul>
        {drops.map(({ id, code, style, letter, standing }) => (
          <li key={`${id}${style}${letter}`}>
            <Link to="/drops" search={{ drop: id }}>
              {code}
            </Link>{' '}
            makes {of === 'module' && `${style} `}rev {letter}: it{' '}
            {of === 'module' && standing === 'open'
              ? `is offered the change once ${style} takes it in its next revision`
              : STANDING[standing]}
            .
          </li>
        ))}
      </ul>
    </section>
  )
}
