import { Link } from '@tanstack/react-router'
import type { MaterialUses as Uses } from '../../../../shared/contract/seams.ts'
import type { MaterialId } from '../../../../shared/domain/stock/material.ts'
import { useAnswer } from '../../../bridge/hooks.ts'
import { Facts } from '../../../kit/Panel.tsx'

/** Which revisions of styles and modules take a material, each the way there. */
export function MaterialUses({ id }: { readonly id: MaterialId }) {
  const { data } = useAnswer('patterns.materialUses', id)
  if (!data || data.styles.length + data.modules.length === 0) return null
  return (
    <section aria-label="Where it is used">
      <Facts
        facts={[
          ['In styles', <StyleLinks key="styles" styles={data.styles} />],
          ['Brought by modules', <ModuleLinks key="modules" modules={data.modules} />],
        ]}
      />
    </section>
  )
}

function StyleLinks({ styles }: Pick<Uses, 'styles'>) {
  if (styles.length === 0) return 'none'
  return (
    <ul>
      {styles.map(({ style, revision, drops }) => (
        <li key={revision.id}>
          <Link to="/patterns" search={{ style: revision.id }}>
            {style.code} rev {revision.letter}
          </Link>
          {drops.map(({ id, code }, index) => (
            <span key={id}>
              {index === 0 ? ', made by ' : ', '}
              <Link to="/drops" search={{ drop: id }}>
                {code}
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function ModuleLinks({ modules }: Pick<Uses, 'modules'>) {
  if (modules.length === 0) return 'none'
  return modules.map(({ module, revision }, index) => (
    <span key={revision.id}>
      {index > 0 && ', '}
      <Link to="/patterns" search={{ module: revision.id }}>
        {module.code} rev {revision.letter}
      </Link>
    </span>
  ))
}
