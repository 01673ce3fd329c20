import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'

/** How a packed app is locked: nobody can make it run other code than its own archive. */
const wanted = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** From this Electron on every fuse must be one that is decided above; the older stand-in has fewer. */
const firstStrict = 45

/** electron-builder calls this when the app's folder stands, before it is signed. */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const program = join(appOutDir, programName(electronPlatformName, packager))
  const [major] = packager.config.electronVersion.split('.').map(Number)
  const strict = major >= firstStrict
  if (!strict) await sweepStandIn(appOutDir)
  const known = strict ? wanted : await onlyKnown(program)
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: strict,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...known,
  })
}

/** What the stand-in runtime holds for work in a checkout, and a packed app does not need. */
async function sweepStandIn(folder) {
  await rm(join(folder, 'resources', 'app'), { recursive: true, force: true })
  await rm(join(folder, 'whole.json'), { force: true })
}

async function onlyKnown(program) {
  const wire = await getCurrentFuseWire(program)
  return Object.fromEntries(Object.entries(wanted).filter(([fuse]) => fuse in wire))
}

function programName(platform, { appInfo, executableName }) {
  if (platform === 'darwin') return `${appInfo.productFilename}.app`
  return platform === 'win32' ? `${appInfo.productFilename}.exe` : executableName
}
