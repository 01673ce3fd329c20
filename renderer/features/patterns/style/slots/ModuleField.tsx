import { useMemo } from 'react'
import type { Library } from '../../../../../shared/contract/library.ts'
import type { StyleSheet } from '../../../../../shared/contract/patterns.ts'
import type { CandidateFit } from '../../../../../shared/contract/seams.ts'
import type { ModuleRevisionId } from '../../../../../shared/domain/module/module.ts'
import { useAnswer } from '../../../../bridge/hooks.ts'
import { Select } from '../../../../kit/controls.ts'
import { FitSummary } from '../../joints/FitMark.tsx'
import { useQuickEdit } from '../../use-edit.ts'
import { keptWords } from './brought-words.ts'
import styles from './ModuleField.module.css'
import { slotChoices } from './slot-choices.ts'

interface ModuleFieldProps {
  readonly sheet: StyleSheet
  readonly slot: StyleSheet['slots'][number]
  readonly library: Library | undefined
}

/** The modules that a slot can take; each says whether its seams fit before it is chosen. */
export function ModuleField({ sheet, slot, library }: ModuleFieldProps) {
  const { id, kind, moduleRevision } = slot
  const fill = useQuickEdit('patterns.fillSlot')
  const choices = useMemo(() => (library ? slotChoices(library, slot) : []), [library, slot])
  const fits = useFits(slot, choices)

  function choose(chosen: string | null): void {
    const name = choices.find(({ value }) => value === chosen)?.label ?? 'nothing'
    const moduleRevisionId = chosen as ModuleRevisionId | null
    void fill({ id, moduleRevisionId }, `Filled ${kind} with ${name}${keptWords(sheet, slot)}`)
  }

  return (
    <Select
      size="xs"
      aria-label={`Module for ${kind}`}
      placeholder={choices.length > 0 ? 'Choose a module' : `No ${kind} module yet`}
      searchable
      clearable
      nothingFoundMessage="No module is called that"
      classNames={{ option: styles.choice ?? '' }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      data={choices.map((one) => ({ ...one, disabled: isMisfit(fits.get(one.value)) }))}
      renderOption={({ option }) => (
        <span className={styles.option}>
          <span>{option.label}</span>
          <span className={styles.fit}>
            <FitSummary fits={fits.get(option.value)?.fits ?? []} />
          </span>
        </span>
      )}
      value={moduleRevision?.id ?? null}
      onChange={choose}
    />
  )
}

function useFits(
  { id }: StyleSheet['slots'][number],
  choices: readonly { readonly value: string }[],
): ReadonlyMap<string, CandidateFit> {
  const ask = useMemo(
    () => ({
      slotId: id,
      moduleRevisionIds: choices.map(({ value }) => value as ModuleRevisionId),
    }),
    [id, choices],
  )
  const { data } = useAnswer('patterns.slotFits', choices.length > 0 ? ask : undefined)
  return useMemo(() => new Map((data ?? []).map((one) => [one.moduleRevisionId, one])), [data])
}

const isMisfit = (candidate: CandidateFit | undefined) =>
  candidate?.fits.some(({ state }) => state === 'misfit') ?? false
