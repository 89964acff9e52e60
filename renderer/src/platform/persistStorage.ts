/** Asks the browser not to throw stored data away under pressure; null where it cannot say. */
export async function persistStorage(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist()
  } catch {
    return null
  }
}
