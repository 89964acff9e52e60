// `npm run package`: the app as a folder, with the Electron that runs here. `-- --inspectable` leaves the inspector
// fuse on (for tests through Playwright) and writes to release/inspectable. Other words go to electron-builder.
import { join } from 'node:path'
import { main } from './lib/main.mjs'

const words = process.argv.slice(2)
const isInspectable = words.includes('--inspectable')
const given = words.filter((word) => word !== '--inspectable')
const folder = isInspectable ? 'release/inspectable' : 'release'

const unpacked = { linux: 'linux-unpacked/relasi', win32: 'win-unpacked/relasi.exe' }
const macFramework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework'
const macBinary = `mac${process.arch === 'arm64' ? '-arm64' : ''}/Relasi.app/${macFramework}`

await main({ forTests: false }, async () => {
  const { ensureBuild } = await import('./lib/ensureBuild.mjs')
  const { findElectron } = await import('./lib/findElectron.mjs')
  const { inProject } = await import('./lib/project.mjs')
  const { readFuses, requiredFuses, wrongFuses } = await import('./lib/readFuses.mjs')
  const { runTool } = await import('./lib/run.mjs')
  await ensureBuild()
  const { distPath, executablePath, version, source } = await findElectron({ temporaryProfile: true })
  if (source !== 'official') console.log('This package is for tests only: it holds no official Electron.')
  const known = readFuses(
    process.platform === 'darwin' ? join(distPath, 'Electron.app', macFramework) : executablePath,
  )
  const options = [
    `-c.electronDist=${distPath}`,
    `-c.electronVersion=${version}`,
    `-c.directories.output=${folder}`,
    ...('grantFileProtocolExtraPrivileges' in known
      ? ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
      : []),
    ...(isInspectable ? ['-c.electronFuses.enableNodeCliInspectArguments=true'] : []),
  ]
  const target = given.length > 0 ? given : ['--dir']
  const code = await runTool('electron-builder/cli.js', [...target, '--publish=never', ...options])
  if (code !== 0) return code
  const binary = unpacked[/** @type {'linux'} */ (process.platform)] ?? macBinary
  const fuses = readFuses(inProject(join(folder, binary)))
  console.log(`Fuses of ${join(folder, binary)}:`, fuses)
  const required = isInspectable ? { ...requiredFuses, nodeCliInspect: true } : requiredFuses
  const wrong = wrongFuses(fuses, required)
  if (wrong.length > 0) console.error(`Wrong fuses: ${wrong.join(', ')}`)
  return wrong.length > 0 ? 1 : 0
})
