import { ensureDebianPackages } from './ensureDebianPackages.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'

/**
 * What every entry script has in common: set-up first, a readable message instead of a stack, an exit code.
 * `action` imports what needs dependencies itself, because they may not be there before.
 * @param {{ forTests: boolean, failure?: number }} options `failure` is the exit code when set-up fails
 * @param {() => Promise<number>} action resolves to the exit code
 */
export async function main({ forTests, failure = 1 }, action) {
  try {
    await ensureDependencies()
    await ensureDebianPackages({ forTests })
    process.exitCode = await action()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = failure
  }
}
