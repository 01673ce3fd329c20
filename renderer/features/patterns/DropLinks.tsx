import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import type { StyleUse } from '../../../shared/contract/seams.ts'

/** Codes of drops, each the way to its drop. */
export function DropLinks({ drops }: Pick<StyleUse, 'drops'>) {
  return drops.map(({ id, code }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to="/drops" search={{ drop: id }}>
        {code}
      </Link>
    </Fragment>
  ))
}
