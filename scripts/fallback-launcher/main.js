// Stands in the fallback runtime for Electron's default app: loads the app folder that the command line names.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const path = require('node:path')

const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')))
const { name, productName, version, main } = JSON.parse(
  readFileSync(path.join(folder, 'package.json')),
)
app.setName(productName ?? name)
if (version) app.setVersion(version)
app.setAppPath(folder)
require(path.join(folder, main))
