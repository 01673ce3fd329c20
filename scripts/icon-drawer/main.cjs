// An Electron app of its own that draws icon.svg on a canvas and keeps it as icon.png.
const { app, BrowserWindow } = require('electron')
const { readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')

const side = 512

void app.whenReady().then(async () => {
  const source = readFileSync(path.join(process.env.ICONS, 'icon.svg'), 'base64')
  const window = new BrowserWindow({ show: false })
  await window.loadURL('data:text/html,<title>icon</title>')
  const picture = await window.webContents.executeJavaScript(`(async () => {
    const image = new Image(${side}, ${side})
    image.src = 'data:image/svg+xml;base64,${source}'
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = ${side}
    canvas.getContext('2d').drawImage(image, 0, 0, ${side}, ${side})
    return canvas.toDataURL('image/png').split(',')[1]
  })()`)
  writeFileSync(path.join(process.env.ICONS, 'icon.png'), Buffer.from(picture, 'base64'))
  app.quit()
})
