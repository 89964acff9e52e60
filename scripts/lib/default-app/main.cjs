// What a bare `electron <folder>` runs: the official default app's job, for the runtime in prepareBundledRuntime.mjs.
const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { app } = require('electron')

const words = process.argv.slice(1)
for (let at = words.indexOf('-r'); at !== -1; at = words.indexOf('-r')) {
  const [, preloaded] = words.splice(at, 2)
  require(path.resolve(preloaded))
}
const given = words.find((word) => !word.startsWith('-'))
const folder = given ? path.resolve(given) : null

if (folder && existsSync(path.join(folder, 'package.json'))) {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  process.defaultApp = true
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setAppPath(folder)
  Module._load(path.join(folder, manifest.main), Module, true)
} else {
  process.stderr.write('usage: electron <folder of an app>\n')
  app.exit(2)
}
