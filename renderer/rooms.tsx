import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
  redirect,
} from '@tanstack/react-router'
import type { DropId } from '../shared/domain/drop/drop.ts'
import type { ModuleRevisionId } from '../shared/domain/module/module.ts'
import type { StationId } from '../shared/domain/resources/station.ts'
import type { StyleRevisionId } from '../shared/domain/style/style.ts'
import { readBoardSearch } from './features/board/board-search.ts'
import { Frame } from './frame/Frame.tsx'

const root = createRootRoute({ component: Frame })

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/board' })
  },
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('./features/board/BoardPage.tsx'), 'BoardPage'),
})

const patterns = createRoute({
  getParentRoute: () => root,
  path: '/patterns',
  validateSearch: readPatternsSearch,
  component: lazyRouteComponent(
    () => import('./features/patterns/PatternsPage.tsx'),
    'PatternsPage',
  ),
})

interface PatternsSearch {
  /** What lies on the table: a style's revision or a module's. */
  readonly style?: StyleRevisionId
  readonly module?: ModuleRevisionId
  /** The pieces that are chosen: their ids, with commas between. */
  readonly piece?: string
  /** The one size that is drawn; all of them when there is none. */
  readonly size?: string
  /** The list below the drawing. */
  readonly tab?: string
  /** What is sought in the library. */
  readonly find?: string
}

function readPatternsSearch(search: Record<string, unknown>): PatternsSearch {
  const { style, module, piece, size, tab, find } = search
  return {
    ...(typeof style === 'string' && { style: style as StyleRevisionId }),
    ...(typeof module === 'string' && { module: module as ModuleRevisionId }),
    ...(typeof piece === 'string' && { piece }),
    ...(size !== undefined && { size: String(size) }),
    ...(typeof tab === 'string' && { tab }),
    ...(find !== undefined && { find: String(find) }),
  }
}

interface DropsSearch {
  readonly drop?: DropId
  /** What is opened with the drop: the finding of a window. */
  readonly act?: 'find'
}

const drops = createRoute({
  getParentRoute: () => root,
  path: '/drops',
  validateSearch: ({ drop, act }): DropsSearch => ({
    ...(typeof drop === 'string' ? { drop: drop as DropId } : {}),
    ...(act === 'find' ? { act } : {}),
  }),
  component: lazyRouteComponent(() => import('./features/drops/DropsPage.tsx'), 'DropsPage'),
})

const floor = createRoute({
  getParentRoute: () => root,
  path: '/floor',
  validateSearch: ({ station }): { readonly station?: StationId } =>
    typeof station === 'string' ? { station: station as StationId } : {},
  component: lazyRouteComponent(() => import('./features/floor/FloorPage.tsx'), 'FloorPage'),
})

interface SettingsSearch {
  readonly tab?: string
  /** Whose it is that the tab shows: a station, a person, a material. */
  readonly of?: string
}

function readSettingsSearch({ tab, of }: Record<string, unknown>): SettingsSearch {
  return { ...(typeof tab === 'string' && { tab }), ...(typeof of === 'string' && { of }) }
}

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(
    () => import('./features/settings/SettingsPage.tsx'),
    'SettingsPage',
  ),
})

const router = createRouter({
  routeTree: root.addChildren([start, board, patterns, drops, floor, settings]),
  history: createHashHistory(),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** The rooms of the factory, each with an address: `#/drops?drop=drp_…`. */
export function Rooms() {
  return <RouterProvider router={router} />
}
