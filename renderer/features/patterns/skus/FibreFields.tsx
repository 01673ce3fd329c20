import { Plus, Trash2 } from 'lucide-react'
import { grouped } from '../../../../shared/domain/grouped.ts'
import { MATERIAL_ROLES } from '../../../../shared/domain/module/module.ts'
import type { MaterialRole } from '../../../../shared/domain/pattern/pattern.ts'
import { FIBRES, type Fibre } from '../../../../shared/domain/skus/fibres.ts'
import { Button } from '../../../kit/Button.tsx'
import { NumberInput, Select } from '../../../kit/controls.ts'
import { Mark } from '../../../kit/Mark.tsx'
import { type FibreDraft, freshFibre } from './label-draft.ts'
import styles from './Skus.module.css'

interface FibreFieldsProps {
  readonly fibres: readonly FibreDraft[]
  change(fibres: readonly FibreDraft[]): void
}

/** What each part is made of; the sum is told while it is typed. */
export function FibreFields({ fibres, change }: FibreFieldsProps) {
  const alter = (key: string, fields: Partial<FibreDraft>) =>
    change(fibres.map((one) => (one.key === key ? { ...one, ...fields } : one)))
  return (
    <fieldset className={styles.fibres}>
      <legend>Composition</legend>
      {fibres.map((one, at) => (
        <FibreRow
          key={one.key}
          draft={one}
          place={at + 1}
          alter={(fields) => alter(one.key, fields)}
          remove={() => change(fibres.filter(({ key }) => key !== one.key))}
        />
      ))}
      <div className={styles.sum} role="status">
        {sumsOf(fibres).map(([part, sum]) =>
          sum === 100 ? (
            <span key={part}>{`${part} 100 %`}</span>
          ) : (
            <Mark key={part} of="late">{`${part} adds up to ${sum} %`}</Mark>
          ),
        )}
      </div>
      <div>
        <Button
          size="dense"
          icon={<Plus size={14} aria-hidden />}
          onClick={() =>
            change([...fibres, freshFibre(fibres.at(-1)?.part ?? 'shell', restOf(fibres))])
          }
        >
          Add a fibre
        </Button>
      </div>
    </fieldset>
  )
}

interface FibreRowProps {
  readonly draft: FibreDraft
  readonly place: number
  alter(fields: Partial<FibreDraft>): void
  remove(): void
}

function FibreRow({ draft, place, alter, remove }: FibreRowProps) {
  return (
    <div className={styles.fibre}>
      <Select
        size="xs"
        aria-label={`Part of fibre ${place}`}
        allowDeselect={false}
        data={[...MATERIAL_ROLES]}
        value={draft.part}
        onChange={(part) => part && alter({ part: part as MaterialRole })}
      />
      <Select
        size="xs"
        aria-label={`Fibre ${place}`}
        searchable
        placeholder="Type a fibre"
        nothingFoundMessage="No generic name begins so"
        data={[...FIBRES]}
        value={draft.fibre}
        onChange={(fibre) => alter({ fibre: fibre as Fibre | null })}
      />
      <NumberInput
        size="xs"
        aria-label={`Share of fibre ${place}`}
        suffix=" %"
        min={0}
        max={100}
        decimalScale={1}
        value={draft.share}
        onChange={(share) => alter({ share: Number(share) || 0 })}
      />
      <Button size="dense" look="quiet" aria-label={`Remove fibre ${place}`} onClick={remove}>
        <Trash2 size={14} aria-hidden />
      </Button>
    </div>
  )
}

function sumsOf(fibres: readonly FibreDraft[]): readonly (readonly [MaterialRole, number])[] {
  return [...grouped(fibres, ({ part }) => part)].map(([part, own]) => [
    part,
    Number(own.reduce((sum, { share }) => sum + share, 0).toFixed(1)),
  ])
}

/** What the last part still lacks. */
function restOf(fibres: readonly FibreDraft[]): number {
  const [, sum] = sumsOf(fibres).at(-1) ?? ['shell', 0]
  return Math.max(0, Number((100 - sum).toFixed(1)))
}
