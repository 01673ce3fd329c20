import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { LibraryName } from '../../shared/contract/library.ts'
import type { PieceId } from '../../shared/domain/module/module.ts'
import { openSearch } from '../../shared/domain/search.ts'
import { useOutlines } from '../bridge/drawings.ts'
import { useAnswer } from '../bridge/hooks.ts'
import { Outline } from '../kit/Outline.tsx'
import type { SpotlightActionGroupData } from '../kit/spotlight.ts'

const TITLES = {
  style: 'Styles',
  module: 'Modules',
  piece: 'Pieces',
  material: 'Materials',
} as const
const KINDS = Object.keys(TITLES) as readonly LibraryName['of'][]
const MOST_EACH = 5

/** What the library has by the name that is typed, in groups, the best first. */
export function useLibraryActions(text: string): SpotlightActionGroupData[] {
  const sought = text.trim()
  const { data: names } = useAnswer('patterns.names', sought === '' ? undefined : null)
  const search = useMemo(() => openSearch(names ?? []), [names])
  const found = useMemo(() => search.find(sought), [search, sought])
  const go = useGo()
  return KINDS.map((kind) => {
    const own = found.filter(({ item }) => item.of === kind).slice(0, MOST_EACH)
    const actions = own.map(({ item }) => ({
      id: item.id,
      label: `${item.code} ${item.name}`,
      leftSection: <Cover piece={item.cover} />,
      onClick: () => go(item),
    }))
    return { group: TITLES[kind], actions }
  }).filter(({ actions }) => actions.length > 0)
}

function useGo(): (item: LibraryName) => void {
  const navigate = useNavigate()
  return (item) => {
    switch (item.of) {
      case 'style':
        return void navigate({ to: '/patterns', search: { style: item.id } })
      case 'module':
        return void navigate({ to: '/patterns', search: { module: item.id } })
      case 'piece':
        return void navigate({ to: '/patterns', search: { module: item.in, piece: item.id } })
      case 'material':
        return void navigate({ to: '/settings', search: { tab: 'materials', of: item.id } })
    }
  }
}

function Cover({ piece }: { readonly piece: PieceId | null }) {
  const outlines = useOutlines(piece ? [piece] : undefined)
  const sizes = outlines?.find(({ pieceId }) => pieceId === piece)?.sizes
  const drawn = sizes?.[Math.floor(sizes.length / 2)]
  return drawn ? <Outline drawn={drawn} width={24} height={24} /> : null
}
