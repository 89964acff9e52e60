import { rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * electron-builder calls this on every packed app: what a bare Electron starts has no place beside our app.asar.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
