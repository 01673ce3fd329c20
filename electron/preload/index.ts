import { contextBridge, ipcRenderer } from 'electron'
import type { Shell } from '../../shared/contract/shell.ts'

ipcRenderer.on('service', ({ ports }, notice) => window.postMessage(notice, '/', [...ports]))

const platforms: Readonly<Record<string, Shell['platform']>> = { darwin: 'mac', win32: 'windows' }

const shell: Shell = {
  platform: platforms[process.platform] ?? 'linux',
  connect: () => ipcRenderer.invoke('connect'),
  chooseFolder: () => ipcRenderer.invoke('choose-folder'),
  showInFolder: (path) => ipcRenderer.invoke('show-in-folder', path),
  print: (paper) => ipcRenderer.invoke('print', paper),
  setZoom: (factor) => ipcRenderer.invoke('set-zoom', factor),
}

contextBridge.exposeInMainWorld('shell', shell)
