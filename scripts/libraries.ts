import { spawnSync } from 'node:child_process'
import { giveUp, say } from './say.ts'

/** What Chromium loads and a bare Debian lacks: the library's file, and the package that has it. */
const needed: Readonly<Record<string, string>> = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libXss.so.1': 'libxss1',
  'libXtst.so.6': 'libxtst6',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libdrm.so.2': 'libdrm2',
}

/** Sees to the system libraries of a Linux desktop app: installs them where it may, else says the one command. */
export function seeToLibraries({ display }: { readonly display: boolean }): void {
  if (process.platform !== 'linux') return
  const missing = [
    ...missingLibraries(),
    ...(display && !hasProgram('Xvfb') ? ['xvfb', 'xauth'] : []),
  ]
  if (missing.length === 0) return
  if (!hasProgram('apt-get')) {
    giveUp(
      `Selvedge needs system packages that this machine lacks (by their Debian names): ${missing.join(' ')}.`,
    )
  }
  if (process.geteuid?.() !== 0) {
    giveUp(`Some system packages are missing. Run: sudo apt-get install ${missing.join(' ')}`)
  }
  install(missing)
}

function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0
}

function missingLibraries(): readonly string[] {
  const known = ask('sh', ['-c', 'PATH=$PATH:/sbin:/usr/sbin ldconfig -p'])
  return Object.entries(needed)
    .filter(([file]) => !known.includes(`\t${file} `))
    .map(([, name]) => name)
}

function install(packages: readonly string[]): void {
  say(`Installing system packages: ${packages.join(' ')}...`)
  ask('apt-get', ['update'])
  const words = ['install', '-y', '--no-install-recommends', ...packages.map(currentName)]
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', words, { env, encoding: 'utf8' })
  if (status !== 0) giveUp(`apt-get could not install ${packages.join(' ')}: ${stderr.trim()}`)
}

/** Newer Debian and Ubuntu renamed some libraries when their clocks went to 64 bits. */
function currentName(name: string): string {
  return ask('apt-cache', ['show', `${name}t64`]) ? `${name}t64` : name
}

function ask(program: string, words: readonly string[]): string {
  return spawnSync(program, words, { encoding: 'utf8' }).stdout ?? ''
}
