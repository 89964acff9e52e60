import { spawn } from 'node:child_process'
import { isOnPath } from './run.mjs'

const screen = '1920x1200x24'

/** The one line that helps when there is neither a display nor Xvfb. */
export const installXvfbLine = 'sudo apt-get install -y xvfb xauth'

function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
}

/**
 * Starts Xvfb on a display number that it finds free itself.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
function startXvfb() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset']
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
    let message = ''
    child.stderr?.on('data', (chunk) => (message += chunk))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${message.trim()}`)))
    const stop = () => void child.kill('SIGTERM')
    const numberPipe = /** @type {import('node:stream').Readable} */ (child.stdio[3])
    let text = ''
    numberPipe.on('data', (chunk) => {
      text += chunk
      if (!text.endsWith('\n')) return
      child.unref()
      resolve({ display: `:${text.trim()}`, stop })
    })
  })
}

/**
 * A display for what follows: the one that is there, or an Xvfb that ends with `stop` (or with this process).
 * @returns {Promise<{ isVirtual: boolean, stop: () => void }>}
 */
export async function openDisplay() {
  if (!needsVirtualDisplay()) return { isVirtual: false, stop: () => {} }
  if (!isOnPath('Xvfb')) throw new Error(`There is no display and no Xvfb. To install it: ${installXvfbLine}`)
  const { display, stop } = await startXvfb()
  console.log(`No display found: Xvfb runs on ${display} (${screen}), nothing will be seen on a screen.`)
  process.env['DISPLAY'] = display
  const stopOnSignal = (/** @type {NodeJS.Signals} */ signal) => {
    if (process.listenerCount(signal) > 0) return // whoever else listens ends this process in its own way
    stop()
    process.exit(1)
  }
  const cleanups = [() => process.off('exit', stop)]
  process.once('exit', stop)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, stopOnSignal)
    cleanups.push(() => process.off(signal, stopOnSignal))
  }
  const stopOnce = () => {
    stop()
    delete process.env['DISPLAY']
    for (const cleanup of cleanups) cleanup()
  }
  return { isVirtual: true, stop: stopOnce }
}

/**
 * Runs `action` with a display in `process.env.DISPLAY`.
 * @template T
 * @param {(display: { isVirtual: boolean }) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withDisplay(action) {
  const { isVirtual, stop } = await openDisplay()
  try {
    return await action({ isVirtual })
  } finally {
    stop()
  }
}
