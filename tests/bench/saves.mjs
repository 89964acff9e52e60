/* global document, indexedDB, IDBObjectStore, MutationObserver, window */
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
 * Edits by the keyboard (a card one place down and up again), each until the status line says Saved again.
 * Counts the rows each edit puts or deletes.
 * @param {Page} page with a card that has the focus @param {number} rounds
 */
export async function measureEdits(page, rounds) {
  await page.evaluate(() => {
    const bench = { rows: 0, transactions: 0 }
    Object.assign(window, { benchRows: bench })
    const store = IDBObjectStore.prototype
    for (const name of /** @type {const} */ (['put', 'add', 'delete'])) {
      const original = /** @type {(...words: unknown[]) => IDBRequest} */ (store[name])
      Object.assign(store, {
        [name](/** @type {unknown[]} */ ...words) {
          bench.rows += 1
          return original.apply(this, words)
        },
      })
    }
  })
  const results = []
  for (let round = 0; round < rounds; round += 1) {
    const measured = page.evaluate(
      () =>
        new Promise((done) => {
          const status = document.querySelector('footer [role="status"]')
          if (!status) throw new Error('There is no status line')
          const rows = /** @type {{ benchRows: { rows: number } }} */ (/** @type {unknown} */ (window))
            .benchRows
          const before = rows.rows
          let pressed = 0
          let wasSaving = false
          const look = () => {
            const words = status.textContent ?? ''
            if (!words.startsWith('Saved')) wasSaving = true
            else if (wasSaving && pressed > 0) {
              observer.disconnect()
              done({ ms: performance.now() - pressed, rows: rows.rows - before })
            }
          }
          const observer = new MutationObserver(look)
          observer.observe(status, { subtree: true, childList: true, characterData: true })
          window.addEventListener(
            'keydown',
            (event) => event.key.startsWith('Arrow') && (pressed ||= performance.now()),
            {
              capture: true,
            },
          )
        }),
    )
    await page.keyboard.press(round % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
    results.push(/** @type {{ ms: number, rows: number }} */ (await measured))
  }
  return { ...quantiles(results.map(({ ms }) => ms)), rows: Math.max(...results.map(({ rows }) => rows)) }
}
