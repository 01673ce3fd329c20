import type { FactorySetup, KitEntry } from '../../../../shared/contract/factory.ts'
import type { Kit } from '../../../../shared/domain/resources/kit.ts'
import { ListTable } from '../ListTable.tsx'

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

function placesOf(setup: FactorySetup, kit: Kit): string {
  const { stationIds } = entryOf(setup, kit)
  const codes = setup.stations.filter(({ id }) => stationIds.includes(id)).map(({ code }) => code)
  return codes.join(', ') || 'every station that can do the work'
}

function entryOf({ kitPlaces }: FactorySetup, { id, code, name, count }: Kit): KitEntry {
  const places = kitPlaces.filter(({ kitId }) => kitId === id)
  return { id, code, name, count, stationIds: places.map(({ stationId }) => stationId) }
}
