import { watch } from 'node:fs'
import { build } from './ensureBuild.mjs'
import { inProject } from './project.mjs'

const quietMs = 250

/**
 * Opens the app, then builds and opens it again whenever a source changes. Ends when the window is closed by hand.
 * @param {() => import('node:child_process').ChildProcess} open
 * @returns {Promise<number>}
 */
export function reopenOnChange(open) {
  return new Promise((resolve) => {
    let child = open()
    let isReopening = false
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    const follow = () => child.once('exit', (code) => (isReopening ? undefined : end(code ?? 1)))
    const watchers = ['electron', 'renderer', 'shared'].map((folder) =>
      watch(inProject(folder), { recursive: true }, () => {
        clearTimeout(timer)
        timer = setTimeout(() => void reopen(), quietMs)
      }),
    )
    const end = (/** @type {number} */ code) => {
      for (const watcher of watchers) watcher.close()
      clearTimeout(timer)
      resolve(code)
    }
    const reopen = async () => {
      if (isReopening) return
      console.log('A source changed: building …')
      if ((await build()) !== 0) return
      isReopening = true
      if (child.exitCode === null) {
        const closed = new Promise((done) => child.once('exit', done))
        child.kill('SIGTERM')
        await closed
      }
      child = open()
      isReopening = false
      follow()
    }
    follow()
  })
}
