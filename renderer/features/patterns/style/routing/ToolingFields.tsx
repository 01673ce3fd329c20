import { PEELS, type Peel, takesRecipe } from '../../../../../shared/domain/style/recipe.ts'
import { useAnswer } from '../../../../bridge/hooks.ts'
import { Autocomplete, NumberInput, Select } from '../../../../kit/controls.ts'
import { Fields } from '../../../../kit/FormDialog.tsx'
import type { OperationDraft } from './operation-draft.ts'

interface ToolingFieldsProps {
  readonly draft: OperationDraft
  change(fields: Partial<OperationDraft>): void
}

/** The tool that an operation needs, and of a press what it must do. */
export function ToolingFields({ draft, change }: ToolingFieldsProps) {
  const { data: setup } = useAnswer('factory.setup', null)
  return (
    <>
      <Autocomplete
        label="Kit"
        placeholder="none"
        maxLength={120}
        data={(setup?.kits ?? []).map(({ code }) => code)}
        value={draft.kit}
        onChange={(kit) => change({ kit })}
      />
      {takesRecipe(draft.kind) && <RecipeFields draft={draft} change={change} />}
    </>
  )
}

const PEEL: { readonly [Name in Peel]: string } = {
  hot: 'peel hot',
  cold: 'peel cold',
  none: 'nothing to peel',
}

function RecipeFields({ draft, change }: ToolingFieldsProps) {
  const { recipe } = draft
  const set = (fields: Partial<OperationDraft['recipe']>) =>
    change({ recipe: { ...recipe, ...fields } })
  const field = { min: 0, hideControls: true, placeholder: 'none' }
  return (
    <Fields>
      <NumberInput
        {...field}
        label="Temperature"
        suffix=" °C"
        max={400}
        allowDecimal={false}
        value={recipe.temperature}
        onChange={(temperature) => set({ temperature })}
      />
      <NumberInput
        {...field}
        label="Dwell"
        suffix=" s"
        max={3_600}
        allowDecimal={false}
        value={recipe.dwell}
        onChange={(dwell) => set({ dwell })}
      />
      <NumberInput
        {...field}
        label="Pressure"
        suffix=" bar"
        max={100}
        decimalScale={2}
        value={recipe.pressure}
        onChange={(pressure) => set({ pressure })}
      />
      <Select
        label="Carrier"
        allowDeselect={false}
        data={PEELS.map((peel) => ({ value: peel, label: PEEL[peel] }))}
        value={recipe.peel}
        onChange={(peel) => peel && set({ peel: peel as Peel })}
      />
    </Fields>
  )
}
