import type { ReactNode } from 'react'
import type { Stock } from '../../../../shared/contract/factory.ts'
import type { Floor } from '../../../../shared/domain/resources/floor.ts'
import type { Material } from '../../../../shared/domain/stock/material.ts'
import { printQuantity } from '../../../kit/format.ts'
import { ListTable } from '../ListTable.tsx'
import styles from '../SettingsPage.module.css'
import { printPrice, printWidth } from './amounts.ts'

interface MaterialTableProps extends Pick<Stock, 'materials' | 'lots'> {
  readonly floor: Floor
  /** The one that somebody came for. */
  readonly of: string | undefined
  edit(material: Material): void
  price(material: Material): void
}

export function MaterialTable(props: MaterialTableProps) {
  const { materials, lots, floor, of, edit, price } = props
  const freeOf = ({ id }: Material) =>
    lots.filter(({ materialId }) => materialId === id).reduce((sum, { free }) => sum + free, 0)
  const codeOf = ({ code }: Material) => code
  return (
    <ListTable
      rows={materials}
      current={of}
      columns={[
        { title: 'Code', look: 'code', of: codeOf },
        { title: 'Name', of: (material) => nameOf(material, floor) },
        { title: 'Price', look: 'number', of: (material) => printPrice(material, floor.currency) },
        { title: 'Lead days', look: 'number', of: ({ leadDays }) => leadDays },
        {
          title: 'Free',
          look: 'number',
          of: (material) => printQuantity(freeOf(material), material.unit),
        },
      ]}
      acts={[
        { name: 'Edit', labelOf: codeOf, act: edit },
        { name: 'Prices', labelOf: (material) => `of ${material.code}`, act: price },
      ]}
    />
  )
}

/** Its kind, width and supplier under it: all of it may be long, and the figures need their room. */
function nameOf({ name, kind, width, supplier }: Material, { units }: Floor): ReactNode {
  const more = [kind, ...(width === null ? [] : [printWidth(width, units)])]
  return (
    <>
      {name}
      <div className={styles.second}>{[...more, ...(supplier ? [supplier] : [])].join(' · ')}</div>
    </>
  )
}
