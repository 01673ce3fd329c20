// Plain JavaScript, because it runs on whatever Node the machine has, before anything is installed:
//   node scripts/setup.mjs [SCRIPT [ARGUMENT...]]
// installs the packages if they are not those of package-lock.json, then runs the script under the project's own Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const windows = process.platform === 'win32'

const [script, ...words] = process.argv.slice(2)
if (!packagesStand()) installPackages()
if (script) runUnderOwnNode(script, words)

/** npm writes down what it installed: no package of the lockfile may be absent or of another version. */
function packagesStand() {
  const installed = packagesOf(join('node_modules', '.package-lock.json'))
  if (!installed || !existsSync(ownNode())) return false
  return Object.entries(packagesOf('package-lock.json') ?? {}).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional),
  )
}

function packagesOf(file) {
  if (!existsSync(join(root, file))) return null
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
}

function installPackages() {
  console.log('Installing packages (npm ci)...')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows })
  if (status === 0) return
  console.error('The packages could not be installed: npm ci failed, and says why above.')
  process.exit(1)
}

function runUnderOwnNode(file, args) {
  const path = [bin, process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH: path }
  const child = spawn(ownNode(), [join(root, file), ...args], { env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  const starter = process.ppid
  setInterval(() => process.ppid === starter || child.kill(), 1_000).unref() // npm does not pass on its end
  child.on('exit', (code) => process.exit(code ?? 1))
}

function ownNode() {
  return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')
}
