import { spawn, spawnSync } from 'node:child_process'
import { projectRoot } from './project.mjs'

/**
 * Runs a program in the project's folder with its output shown; resolves to its exit code (a signal counts as 1).
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a program and keeps its output instead of showing it.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function capture(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    ...options,
    encoding: 'utf8',
  })
  return {
    code: result.error ? 127 : (result.status ?? 1),
    stdout: result.stdout ?? '',
    stderr: result.stderr ?? '',
  }
}

/** @param {string} program */
export function isOnPath(program) {
  const [finder, args] =
    process.platform === 'win32' ? ['where', [program]] : ['sh', ['-c', `command -v ${program}`]]
  return capture(finder, args).code === 0
}

/**
 * npm has to be started through Node: on Windows `npm` is a batch file.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function npmCommand(args) {
  const npmCli = process.env['npm_execpath']
  const quiet = ['--loglevel=error', ...args]
  return npmCli?.endsWith('.js') ? [process.execPath, [npmCli, ...quiet]] : ['npm', quiet]
}

/**
 * The command line of a development dependency, started with this Node.
 * @param {string} scriptPath path inside node_modules
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runTool(scriptPath, args, options) {
  return run(process.execPath, [`node_modules/${scriptPath}`, ...args], options)
}
