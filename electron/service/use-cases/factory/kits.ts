import type { KitEntry } from '../../../../shared/contract/factory.ts'
import { added, removed } from '../../../../shared/domain/change.ts'
import type {
  KitId,
  KitOutage,
  KitPlace,
  KitPlaceId,
} from '../../../../shared/domain/resources/kit.ts'
import { ok, refuse } from '../../../../shared/domain/result.ts'
import type { Reader } from '../../database/reader.ts'
import type { Doing, Hands } from '../../use-case.ts'
import { type Edit, find, remove, save, written } from '../edit.ts'

/** What the stations share: how many there are of a kit, where they fit, and when some are out of service. */
export const kitDoings: Doing<
  'factory.saveKit' | 'factory.removeKit' | 'factory.saveKitOutage' | 'factory.removeKitOutage'
> = {
  'factory.saveKit': { undoable: 'yes', decide: saveKit },
  'factory.removeKit': { undoable: 'yes', decide: ({ reader }, id) => removeKit(reader, id) },
  'factory.saveKitOutage': {
    undoable: 'yes',
    decide({ reader }, entry) {
      if (!find(reader, 'kit', entry.kitId)) return refuse({ code: 'gone' })
      return ok([written(reader, 'kitOutage', entry)])
    },
  },
  'factory.removeKitOutage': {
    undoable: 'yes',
    decide: ({ reader }, id) => remove(reader, 'kitOutage', id),
  },
}

/** The stations are replaced by those that were typed; those that stay keep their records. */
function saveKit({ reader, newId }: Hands, { stationIds, ...entry }: KitEntry): Edit {
  const saved = save(reader, 'kit', entry)
  if (!saved.ok) return saved
  if (stationIds.some((id) => !find(reader, 'station', id))) return refuse({ code: 'gone' })
  const had = placesOf(reader, entry.id)
  const fresh = stationIds.filter((id) => !had.some(({ stationId }) => stationId === id))
  const origin = find(reader, 'kit', entry.id)?.origin ?? 'own'
  return ok([
    ...saved.value,
    ...removed('kitPlace', ...had.filter(({ stationId }) => !stationIds.includes(stationId))),
    ...added(
      'kitPlace',
      ...[...new Set(fresh)].map((stationId) => ({
        id: newId<KitPlaceId>('ktp'),
        kitId: entry.id,
        stationId,
        origin,
      })),
    ),
  ])
}

/** With its places and outages. Operations that name it go on naming it: nothing holds them back any more. */
function removeKit(reader: Reader, id: KitId): Edit {
  const gone = remove(reader, 'kit', id)
  if (!gone.ok) return gone
  const outages = reader.all<KitOutage>('select * from kitOutage where kitId = ?', id)
  return ok([
    ...removed('kitOutage', ...outages),
    ...removed('kitPlace', ...placesOf(reader, id)),
    ...gone.value,
  ])
}

function placesOf(reader: Reader, id: KitId): readonly KitPlace[] {
  return reader.all<KitPlace>('select * from kitPlace where kitId = ? order by id', id)
}
