import { ensureDebianPackages } from './ensureDebianPackages.mjs'
import { ensureDependencies } from './ensureDependencies.mjs'

/**
 * What every entry script has in common: set-up first, a readable message instead of a stack, an exit code.
 * `action` imports what needs dependencies itself, because they may not be there before.
 * @param {{ forTests: boolean }} options
 * @param {() => Promise<number>} action resolves to the exit code
 */
export async function main(options, action) {
  try {
    await ensureDependencies()
    await ensureDebianPackages(options)
    process.exitCode = await action()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
