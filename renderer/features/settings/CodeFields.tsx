import { PickField } from './PickField.tsx'
import { TextField } from './TextField.tsx'

interface CodeFieldsProps<Kind extends string> {
  readonly draft: { readonly code: string; readonly name: string; readonly kind: Kind }
  readonly kinds: readonly { readonly value: Kind; readonly label: string }[]
  change(fields: Partial<CodeFieldsProps<Kind>['draft']>): void
}

/** What a record is called by on the floor, its name in full, and of which kind it is. */
export function CodeFields<Kind extends string>({ draft, kinds, change }: CodeFieldsProps<Kind>) {
  return (
    <>
      <TextField
        label="Code"
        look="first"
        most={24}
        value={draft.code}
        change={(code) => change({ code })}
      />
      <TextField label="Name" value={draft.name} change={(name) => change({ name })} />
      <PickField
        label="Kind"
        options={kinds}
        value={draft.kind}
        change={(kind) => change({ kind })}
      />
    </>
  )
}
