import { Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { StyleSheet } from '../../../../shared/contract/patterns.ts'
import type { ColourwayId } from '../../../../shared/domain/style/style.ts'
import { newId } from '../../../bridge/new-id.ts'
import { Button } from '../../../kit/Button.tsx'
import { TextField } from '../../../kit/fields.tsx'
import sheetStyles from '../sheet/Sheet.module.css'
import { useEdit, useQuickEdit } from '../use-edit.ts'

interface ColoursTabProps {
  readonly sheet: StyleSheet
  readonly editable: boolean
}

/** The colours that a style is made in. */
export function ColoursTab({ sheet, editable }: ColoursTabProps) {
  const remove = useQuickEdit('patterns.removeColourway')
  return (
    <>
      {sheet.colourways.length === 0 && <p className={sheetStyles.note}>No colour yet.</p>}
      <table className={sheetStyles.table} aria-label="Colours">
        <tbody>
          {sheet.colourways.map(({ id, name }) => (
            <tr key={id}>
              <td>{name}</td>
              <td className={sheetStyles.figure}>
                {editable && (
                  <Button
                    size="dense"
                    look="quiet"
                    aria-label={`Remove ${name}`}
                    onClick={() => void remove(id, `Removed the colour ${name}`)}
                  >
                    <Trash2 size={14} aria-hidden />
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {editable && <AddColour sheet={sheet} />}
    </>
  )
}

function AddColour({ sheet }: { readonly sheet: StyleSheet }) {
  const add = useEdit('patterns.addColourway')
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (name.trim() === '') return setRefusal('Say what the colour is called.')
    const colour = { id: newId<ColourwayId>('col'), styleRevisionId: sheet.revision.id }
    const sentence = await add({ ...colour, name: name.trim() }, `Added the colour ${name.trim()}`)
    setRefusal(sentence)
    if (sentence === null) setName('')
  }
  return (
    <form className={sheetStyles.bar} onSubmit={(event) => void save(event)}>
      <TextField
        aria-label="New colour"
        placeholder="New colour"
        size="xs"
        value={name}
        error={refusal}
        change={setName}
      />
      <Button size="dense" type="submit">
        Add colour
      </Button>
    </form>
  )
}
