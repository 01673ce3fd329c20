import type { Stock } from '../../../shared/contract/factory.ts'
import type { Floor } from '../../../shared/domain/resources/floor.ts'
import type { Material } from '../../../shared/domain/stock/material.ts'
import { printQuantity } from '../../kit/format.ts'
import { printPrice, printWidth } from './amounts.ts'
import { ListTable } from './ListTable.tsx'

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
        { title: 'Code', of: codeOf },
        { title: 'Name', of: ({ name }) => name },
        { title: 'Kind', of: ({ kind }) => kind },
        { title: 'Width', look: 'number', of: ({ width }) => printWidth(width, floor.units) },
        { title: 'Price', look: 'number', of: (material) => printPrice(material, floor.currency) },
        { title: 'Lead days', look: 'number', of: ({ leadDays }) => leadDays },
        { title: 'Supplier', of: ({ supplier }) => supplier || '–' },
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
