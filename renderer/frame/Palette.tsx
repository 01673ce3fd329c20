import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { openSearch } from '../../shared/domain/search.ts'
import { useAnswer } from '../bridge/hooks.ts'
import { Spotlight, type SpotlightActionData } from '../kit/spotlight.ts'
import { THEMES, wearTheme } from '../kit/theme.ts'
import { useLibraryActions } from './library-actions.tsx'
import { useTurn } from './use-turn.ts'

/** Ctrl+K: rooms, drops, the commands that are the same everywhere, and all that the library has. */
export function Palette() {
  const [text, setText] = useState('')
  const commands = useCommands()
  const library = useLibraryActions(text)
  const found = text.trim() === '' ? commands : commandsFor(text, commands)
  const groups = [...(found.length > 0 ? [{ group: 'Commands', actions: found }] : []), ...library]
  return (
    <Spotlight
      actions={groups}
      query={text}
      onQueryChange={setText}
      filter={(_, all) => all}
      shortcut="mod + K"
      nothingFound="Nothing is called that"
      searchProps={{
        placeholder: 'Search or run a command',
        'aria-label': 'Search or run a command',
        onKeyDown: runFirst,
      }}
      scrollable
      maxHeight={440}
      attributes={{ content: { 'aria-label': 'Search or run a command' } }}
    />
  )
}

/** Enter runs what the arrows chose, and else the best; so the list must never lag behind what is typed. */
function runFirst({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const palette = currentTarget.closest('[role=dialog]')
  if (key !== 'Enter' || palette?.querySelector('[data-selected]')) return
  palette?.querySelector<HTMLElement>('[data-action]')?.click()
}

function commandsFor(
  text: string,
  commands: readonly SpotlightActionData[],
): SpotlightActionData[] {
  const items = commands.map((one) => ({
    ...one,
    code: '',
    name: String(one.label),
    more: one.description ?? '',
  }))
  const known = new Map(commands.map((one) => [one.id, one]))
  const found = openSearch(items).find(text)
  return found.slice(0, MOST).flatMap(({ item }) => known.get(item.id) ?? [])
}

const MOST = 9

function useCommands(): SpotlightActionData[] {
  const navigate = useNavigate()
  const { takeBack, doAgain } = useTurn()
  const { data: drops } = useAnswer('drops.names', null)
  return [
    { id: 'patterns', label: 'Go to Patterns', onClick: () => navigate({ to: '/patterns' }) },
    { id: 'board', label: 'Go to the board', onClick: () => navigate({ to: '/board' }) },
    { id: 'floor', label: 'Go to the floor', onClick: () => navigate({ to: '/floor' }) },
    { id: 'drops', label: 'Go to Drops', onClick: () => navigate({ to: '/drops' }) },
    { id: 'settings', label: 'Go to Settings', onClick: () => navigate({ to: '/settings' }) },
    { id: 'undo', label: 'Undo', description: 'Ctrl Z', onClick: takeBack },
    { id: 'redo', label: 'Redo', description: 'Ctrl Shift Z', onClick: doAgain },
    ...THEMES.map((name) => ({
      id: `theme-${name}`,
      label: `Wear the ${name} theme`,
      onClick: () => wearTheme(name),
    })),
    ...(drops ?? []).map(({ id, code, name }) => ({
      id,
      label: `Drop ${code} ${name}`,
      onClick: () => navigate({ to: '/drops', search: { drop: id } }),
    })),
  ]
}
