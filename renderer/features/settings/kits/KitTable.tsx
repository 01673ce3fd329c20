import { Fragment, type ReactNode } from 'react'
import type { FactorySetup, KitEntry } from '../../../../shared/contract/factory.ts'
import type { Kit } from '../../../../shared/domain/resources/kit.ts'
import { ListTable } from '../ListTable.tsx'
import styles from '../SettingsPage.module.css'

interface KitTableProps {
  readonly setup: FactorySetup
  edit(kit: KitEntry): void
}

export function KitTable({ setup, edit }: KitTableProps) {
  return (
    <ListTable
      rows={setup.kits}
      columns={[
        { title: 'Code', of: ({ code }) => code },
        { title: 'Name', of: ({ name }) => name },
        { title: 'There are', look: 'number', of: ({ count }) => count },
        { title: 'Fits', of: (kit) => placesOf(setup, kit) },
        {
          title: 'Asked for',
          of: ({ code }) =>
            setup.kitNames.includes(code) ? 'by operations' : 'by no operation yet',
        },
      ]}
      acts={[
        { name: 'Edit', labelOf: ({ code }) => code, act: (kit) => edit(entryOf(setup, kit)) },
      ]}
    />
  )
}

function placesOf(setup: FactorySetup, kit: Kit): ReactNode {
  const { stationIds } = entryOf(setup, kit)
  const places = setup.stations.filter(({ id }) => stationIds.includes(id))
  if (places.length === 0) return 'every station that can do the work'
  return places.map(({ id, code }, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <span className={styles.code}>{code}</span>
    </Fragment>
  ))
}

function entryOf({ kitPlaces }: FactorySetup, { id, code, name, count }: Kit): KitEntry {
  const places = kitPlaces.filter(({ kitId }) => kitId === id)
  return { id, code, name, count, stationIds: places.map(({ stationId }) => stationId) }
}
