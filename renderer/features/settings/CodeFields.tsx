import { TextField } from './TextField.tsx'

interface CodeFieldsProps {
  readonly draft: { readonly code: string; readonly name: string }
  change(fields: { readonly code: string } | { readonly name: string }): void
}

/** What a record is called by on the floor, and its name in full. */
export function CodeFields({ draft, change }: CodeFieldsProps) {
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
    </>
  )
}
