import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, it } from 'vitest'

interface Room {
  readonly name: string
  /** The start of a file's path, or the whole of it. */
  readonly path: string
  readonly welcome: readonly string[]
}

const feature = (name: string, ...more: readonly string[]): Room => ({
  name: `The feature ${name}`,
  path: `renderer/features/${name}/`,
  welcome: [
    'renderer/bridge',
    'renderer/kit',
    'shared/domain',
    'shared/contract',
    'react',
    '@tanstack/*',
    'lucide-react',
    'zustand',
    ...more,
  ],
})

/** Who may call on whom (ARCHITECTURE). The first match is a file's room; a room may always call on itself. */
const rooms: readonly Room[] = [
  { name: 'Time', path: 'shared/domain/time.ts', welcome: ['shared/domain', 'temporal-polyfill'] },
  { name: 'The domain', path: 'shared/domain/', welcome: [] },
  { name: 'The contract', path: 'shared/contract/', welcome: ['shared/domain', 'zod'] },
  {
    name: 'The service',
    path: 'electron/service/',
    welcome: [
      'shared/domain',
      'shared/contract',
      'better-sqlite3',
      'canonicalize',
      'pdfmake',
      'ical-generator',
      'bwip-js',
      'clipper2-ts',
      'papaparse',
      'node:*',
    ],
  },
  { name: 'Main', path: 'electron/main/', welcome: ['shared/contract', 'electron', 'node:*'] },
  { name: 'The preload', path: 'electron/preload/', welcome: ['shared/contract', 'electron'] },
  {
    name: 'The bridge',
    path: 'renderer/bridge/',
    welcome: ['shared/domain', 'shared/contract', 'react', '@tanstack/*', 'zustand'],
  },
  {
    name: 'The kit',
    path: 'renderer/kit/',
    welcome: [
      'shared/domain',
      'react',
      '@mantine/*',
      'lucide-react',
      'zustand',
      '@tanstack/*',
      '@fontsource/*',
      '@fontsource-variable/*',
      'bwip-js',
    ],
  },
  feature('board', '@dnd-kit/core', 'react-dom'),
  feature('patterns', 'recharts', 'ag-grid-community', 'ag-grid-react', 'papaparse', 'react-dom'),
  feature('drops', 'recharts'),
  feature('floor'),
  feature('settings'),
  {
    name: 'The window, which puts the features together',
    path: 'renderer/',
    welcome: [
      'shared/domain',
      'shared/contract',
      'react',
      'react-dom',
      '@tanstack/*',
      'zustand',
      'lucide-react',
    ],
  },
]

const files = globSync('{shared,electron,renderer}/**/*.{ts,tsx}')
  .map((file) => file.split(sep).join('/'))
  .filter((file) => !file.endsWith('.d.ts'))

it.each(files)('%s keeps to its room', (file) => {
  const room = rooms.find(({ path }) => file.startsWith(path))
  if (!room) throw new Error(`${file} is in no room: ARCHITECTURE says which there are`)
  const hosts = [room.path, ...room.welcome]
  const strangers = importsOf(file).filter((name) => !hosts.some((host) => belongsTo(name, host)))
  const rule = `${room.name} (${room.path}) may call only on ${room.welcome.join(', ') || 'itself'}`
  expect(strangers, rule).toEqual([])
})

it('writes every relative import with its extension', () => {
  const short = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => /^(shared|electron|renderer)\//.test(name) && !/\.\w+(\?\w+)?$/.test(name))
      .map((name) => `${file} imports ${name}`),
  )
  expect(
    short,
    'A relative import carries its extension: Node runs these files as they are',
  ).toEqual([])
})

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/(?:^import |^(?:import|export|\})[^']* from |\bimport\()'([^']+)'/gm)
  return [...found].map(([, name]) =>
    name!.startsWith('.') ? join(dirname(file), name!).split(sep).join('/') : name!,
  )
}

/** A host is a folder, a file, a package with all under it, or, with a star, whatever begins like it. */
function belongsTo(name: string, host: string): boolean {
  if (host.endsWith('*')) return name.startsWith(host.slice(0, -1))
  const folder = host.endsWith('/') ? host : `${host}/`
  return name === host || name.startsWith(folder)
}
