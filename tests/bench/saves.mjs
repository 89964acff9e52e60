/* global document, IDBObjectStore, indexedDB, requestAnimationFrame, window */
import { quantiles } from './frames.mjs'

/** @typedef {import('playwright-core').Page} Page */

/**
 * An empty strict transaction of a store of our own in the same profile: the least that “durable” can cost.
 * @param {Page} page @param {number} rounds
 */
export async function measureEmptyTransactions(page, rounds) {
  const times = await page.evaluate(async (count) => {
    /** @type {IDBDatabase} */
    const database = await new Promise((done, fail) => {
      const request = indexedDB.open('bench', 1)
      request.onupgradeneeded = () => request.result.createObjectStore('rows')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const measured = []
    for (let round = 0; round < count; round += 1) {
      const started = performance.now()
      await new Promise((done, fail) => {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' })
        transaction.objectStore('rows').put(round, 'one')
        transaction.oncomplete = done
        transaction.onerror = fail
      })
      measured.push(performance.now() - started)
    }
    database.close()
    indexedDB.deleteDatabase('bench')
    return measured
  }, rounds)
  return quantiles(times)
}

/**
 * Edits by the keyboard (a card one place down and up again): from the key to the completed transaction, then until
 * the status line says Saved. Counts the rows each edit puts or deletes.
 * @param {Page} page with a card that has the focus @param {number} rounds
 */
export async function measureEdits(page, rounds) {
  await page.evaluate(watchStore)
  const results = []
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(forgetEdit)
    await page.keyboard.press(round % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
    results.push(await page.evaluate(editIsSaved))
  }
  const saved = quantiles(results.map(({ savedMs }) => savedMs))
  const rows = Math.max(...results.map((result) => result.rows))
  return { ...quantiles(results.map(({ durableMs }) => durableMs)), savedP95: saved.p95, rows }
}

/** Counts rows and notes when a key goes down and when a writing transaction completes. */
function watchStore() {
  const bench = { rows: 0, pressedAt: 0, completedAt: 0 }
  Object.assign(window, { benchEdit: bench })
  const store = IDBObjectStore.prototype
  for (const name of /** @type {const} */ (['put', 'add', 'delete'])) {
    const original = /** @type {(...words: unknown[]) => IDBRequest} */ (store[name])
    Object.assign(store, {
      [name](/** @type {unknown[]} */ ...words) {
        bench.rows += 1
        const { transaction } = /** @type {IDBObjectStore} */ (/** @type {unknown} */ (this))
        if (bench.rows === 1)
          transaction.addEventListener('complete', () => (bench.completedAt = performance.now()))
        return original.apply(this, words)
      },
    })
  }
  window.addEventListener(
    'keydown',
    ({ key }) => key.startsWith('Arrow') && (bench.pressedAt = performance.now()),
    {
      capture: true,
    },
  )
}

function forgetEdit() {
  const { benchEdit } = /** @type {{ benchEdit: Record<string, number> }} */ (/** @type {unknown} */ (window))
  Object.assign(benchEdit, { rows: 0, pressedAt: 0, completedAt: 0 })
}

/** @returns {Promise<{ durableMs: number, savedMs: number, rows: number }>} */
function editIsSaved() {
  const { benchEdit } =
    /** @type {{ benchEdit: { rows: number, pressedAt: number, completedAt: number } }} */ (
      /** @type {unknown} */ (window)
    )
  return new Promise((done) => {
    const look = () => {
      const words = document.querySelector('footer [role="status"]')?.textContent ?? ''
      const { rows, pressedAt, completedAt } = benchEdit
      if (completedAt === 0 || !words.startsWith('Saved')) return void requestAnimationFrame(look)
      done({ rows, durableMs: completedAt - pressedAt, savedMs: performance.now() - pressedAt })
    }
    look()
  })
}
