import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { openSearch } from '../../shared/domain/search.ts'
import { useAnswer } from '../bridge/hooks.ts'
import { useTurn } from '../bridge/use-turn.ts'
import { Key } from '../kit/Button.tsx'
import {
  SEARCH_KEY,
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '../kit/spotlight.ts'
import { THEMES, wearTheme } from '../kit/theme.ts'
import { told } from '../kit/toast.tsx'
import { keyOf } from './frame-keys.ts'
import { showKeys } from './key-list.ts'
import { useLibraryActions } from './library-actions.tsx'
import { printRoomKey, ROOM_KEYS } from './room-keys.ts'

/** Ctrl+K: rooms, drops, the commands that are the same everywhere, and all that the library has. */
export function Palette() {
  const [text, setText] = useState('')
  const commands = groupOf('Commands', text, useCommands())
  const drops = groupOf('Drops', text, useDropActions())
  const groups = [...commands, ...drops, ...useLibraryActions(text)]
  return (
    <Spotlight
      actions={groups}
      query={text}
      onQueryChange={setText}
      filter={(_, all) => all}
      overlayProps={{ blur: 0 }}
      shortcut={SEARCH_KEY.replace('Ctrl ', 'mod + ')}
      tagsToIgnore={[]}
      triggerOnContentEditable
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

/** All of them while nothing is sought; then those by whose name it goes, the best first. */
function groupOf(
  group: string,
  text: string,
  actions: readonly SpotlightActionData[],
): SpotlightActionGroupData[] {
  const found = text.trim() === '' ? [...actions] : actionsFor(text, group, actions)
  return found.length > 0 ? [{ group, actions: found }] : []
}

function actionsFor(
  text: string,
  group: string,
  actions: readonly SpotlightActionData[],
): SpotlightActionData[] {
  const items = actions.map((one) => ({ ...one, code: '', name: String(one.label), more: group }))
  const known = new Map(actions.map((one) => [one.id, one]))
  const found = openSearch(items).find(text)
  return found.slice(0, MOST).flatMap(({ item }) => known.get(item.id) ?? [])
}

const MOST = 9

function useCommands(): SpotlightActionData[] {
  const navigate = useNavigate()
  const { takeBack, doAgain } = useTurn()
  return [
    ...ROOM_KEYS.map(({ to, key, where }) => ({
      id: to,
      label: `Go to ${where}`,
      rightSection: <Key>{printRoomKey(key)}</Key>,
      onClick: () => void navigate({ to }),
    })),
    {
      id: 'undo',
      label: 'Undo',
      rightSection: <Key>{keyOf('undo')}</Key>,
      onClick: () => void takeBack().then(told),
    },
    {
      id: 'redo',
      label: 'Redo',
      rightSection: <Key>{keyOf('redo')}</Key>,
      onClick: () => void doAgain().then(told),
    },
    {
      id: 'keys',
      label: 'Show all keys',
      rightSection: <Key>{keyOf('keys')}</Key>,
      onClick: showKeys,
    },
    ...THEMES.map((name) => ({
      id: `theme-${name}`,
      label: `Wear the ${name} theme`,
      onClick: () => wearTheme(name),
    })),
  ]
}

function useDropActions(): SpotlightActionData[] {
  const navigate = useNavigate()
  const { data: drops } = useAnswer('drops.names', null)
  return (drops ?? []).map(({ id, code, name }) => ({
    id,
    label: `${code} ${name}`,
    onClick: () => void navigate({ to: '/drops', search: { drop: id } }),
  }))
}
