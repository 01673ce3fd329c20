import { getRouteApi } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ModuleRevisionId, PieceId } from '../../../shared/domain/module.ts'
import type { StyleRevisionId } from '../../../shared/domain/style.ts'

const route = getRouteApi('/patterns')

/** What lies on the table, kept in the address: a link to it opens it again. */
export function useSelection() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return {
    ...search,
    openStyle: useCallback(
      (style: StyleRevisionId) => void navigate({ search: { style } }),
      [navigate],
    ),
    openModule: useCallback(
      (module: ModuleRevisionId) => void navigate({ search: { module } }),
      [navigate],
    ),
    clear: useCallback(() => void navigate({ search: {} }), [navigate]),
    select: useCallback(
      (key: string | undefined) =>
        void navigate({
          replace: true,
          search: ({ piece: _, ...rest }) => (key ? { ...rest, piece: key as PieceId } : rest),
        }),
      [navigate],
    ),
    wear: useCallback(
      (size: string | undefined) =>
        void navigate({
          replace: true,
          search: ({ size: _, ...rest }) => (size ? { ...rest, size } : rest),
        }),
      [navigate],
    ),
  }
}

export type Selection = ReturnType<typeof useSelection>
