import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * Short, because the app's own screens hold its commands. Undo and redo are not in it: in a text field they are the
 * field's, everywhere else the page's, and a menu's shortcut would take them from both.
 */
export function setMenu(): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
  ]
  const forMakers: MenuItemConstructorOptions[] = [{ role: 'reload' }, { role: 'toggleDevTools' }]
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { label: 'File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
      { label: 'Edit', submenu: edit },
      { label: 'View', submenu: app.isPackaged ? view : [...view, ...forMakers] },
      { role: 'windowMenu' },
    ]),
  )
}
