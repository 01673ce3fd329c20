import type { FactorySetup, KitOutageEntry } from '../../../../shared/contract/factory.ts'
import type { Kit, KitOutageId } from '../../../../shared/domain/resources/kit.ts'
import type { Instant, Zone } from '../../../../shared/domain/time.ts'
import { newId } from '../../../bridge/new-id.ts'
import { SpanPanel, wholeTomorrow } from '../calendar/SpanPanel.tsx'
import { useSaving } from '../use-saving.ts'
import { OutageForm } from './OutageForm.tsx'

interface OutagesPanelProps {
  readonly setup: FactorySetup
  readonly now: Instant
  readonly zone: Zone
}

/** When some of a kit are being mended, or are lent: the plan does not count on them then. */
export function OutagesPanel({ setup: { kits, kitOutages }, now, zone }: OutagesPanelProps) {
  const remove = useSaving('factory.removeKitOutage')
  const codeOf = ({ kitId }: KitOutageEntry) => kits.find(({ id }) => id === kitId)?.code ?? 'A kit'
  const [first] = kits
  return (
    <SpanPanel<KitOutageEntry>
      title="Out of service"
      add="Take one out of service"
      first="Kit"
      rows={kitOutages}
      zone={zone}
      empty={ALL_IN_SERVICE}
      fresh={first ? () => ({ ...freshOf(first), ...wholeTomorrow(now, zone) }) : null}
      nameOf={(one) => (one.count === 1 ? codeOf(one) : `${one.count} × ${codeOf(one)}`)}
      labelOf={(one) => `the outage of ${codeOf(one)}`}
      remove={(one) => remove(one.id, `${codeOf(one)} is back in service`)}
      form={(edited, close) => (
        <OutageForm key={edited.id} outage={edited} kits={kits} zone={zone} close={close} />
      )}
    />
  )
}

const ALL_IN_SERVICE = {
  title: 'Every kit is in service',
  words: 'Say when one is being mended or is lent: work that counts on it is shown at once.',
}

const freshOf = ({ id: kitId }: Kit) => ({
  id: newId<KitOutageId>('kto'),
  kitId,
  count: 1,
  note: '',
})
