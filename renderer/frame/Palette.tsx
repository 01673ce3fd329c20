import { useNavigate } from '@tanstack/react-router'
import { useAnswer } from '../bridge/hooks.ts'
import { Spotlight, type SpotlightActionData } from '../kit/spotlight.ts'
import { THEMES, wearTheme } from '../kit/theme.ts'
import { useTurn } from './use-turn.ts'

/** Ctrl+K: rooms, drops, and the commands that are the same everywhere. */
export function Palette() {
  const navigate = useNavigate()
  const { takeBack, doAgain } = useTurn()
  const { data: drops } = useAnswer('drops.names', null)
  const actions: SpotlightActionData[] = [
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
  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      nothingFound="Nothing is called that"
      searchProps={{
        placeholder: 'Search or run a command',
        'aria-label': 'Search or run a command',
      }}
      limit={9}
      attributes={{ content: { 'aria-label': 'Search or run a command' } }}
    />
  )
}
