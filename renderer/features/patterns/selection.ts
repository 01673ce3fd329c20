import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { ModuleRevisionId, PieceId } from '../../../shared/domain/module/module.ts'
import type { MaterialId } from '../../../shared/domain/stock/material.ts'
import type { StyleRevisionId } from '../../../shared/domain/style/style.ts'

const route = getRouteApi('/patterns')

/** What lies on the table, kept in the address: a link to it opens it again. */
export function useSelection() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { piece } = search
  return {
    ...search,
    /** Those that are marked on the drawing and in the list. */
    pieces: useMemo(() => (piece ? piece.split(',') : []), [piece]),
    openStyle: useCallback(
      (style: StyleRevisionId) =>
        void navigate({ search: ({ find }) => ({ style, ...(find && { find }) }) }),
      [navigate],
    ),
    openModule: useCallback(
      (module: ModuleRevisionId) =>
        void navigate({ search: ({ find }) => ({ module, ...(find && { find }) }) }),
      [navigate],
    ),
    /** Another revision of what is open: whoever turned to a tab or wears a size meanwhile stays there. */
    openRevision: useCallback(
      (of: { readonly style: StyleRevisionId } | { readonly module: ModuleRevisionId }) =>
        void navigate({
          search: ({ find, tab, size }) => ({
            ...of,
            ...(find && { find }),
            ...(tab && { tab }),
            ...(size && { size }),
          }),
        }),
      [navigate],
    ),
    openPiece: useCallback(
      (module: ModuleRevisionId, piece: PieceId) =>
        void navigate({ search: ({ find }) => ({ module, piece, ...(find && { find }) }) }),
      [navigate],
    ),
    openMaterial: useCallback(
      (of: MaterialId) => void navigate({ to: '/settings', search: { tab: 'materials', of } }),
      [navigate],
    ),
    /** What is sought in the library. */
    seek: useCallback(
      (text: string) =>
        void navigate({
          replace: true,
          search: ({ find: _, ...rest }) => (text ? { ...rest, find: text } : rest),
        }),
      [navigate],
    ),
    openTab: useCallback(
      (tab: string) => void navigate({ replace: true, search: (rest) => ({ ...rest, tab }) }),
      [navigate],
    ),
    clear: useCallback(() => void navigate({ search: {} }), [navigate]),
    select: useCallback(
      (keys: readonly string[]) =>
        void navigate({
          replace: true,
          search: ({ piece: _, ...rest }) =>
            keys.length > 0 ? { ...rest, piece: keys.join() } : rest,
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
