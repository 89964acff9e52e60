/**
 * @typedef {{ file: string, test: string, need: string, reason: string }} ListedSkip `test` names the test or, when it
 *   ends in `*`, the beginning of several
 * @typedef {{ file: string, test: string }} SkippedTest
 */

/** @param {ListedSkip} listed @param {SkippedTest} skipped */
function isMatch(listed, skipped) {
  if (listed.file !== skipped.file) return false
  return listed.test.endsWith('*')
    ? skipped.test.startsWith(listed.test.slice(0, -1))
    : listed.test === skipped.test
}

/**
 * Says what is wrong with the tests that were skipped: each must be listed, with a need this machine really lacks.
 * @param {SkippedTest[]} skippedTests
 * @param {ListedSkip[]} listedSkips
 * @param {(need: string) => boolean | null} hasNeed null for a need nobody knows
 * @returns {string[]} one line per problem
 */
export function accountSkips(skippedTests, listedSkips, hasNeed) {
  const problems = []
  for (const skipped of skippedTests) {
    const name = `${skipped.file}: ${skipped.test}`
    const listed = listedSkips.filter((entry) => isMatch(entry, skipped))
    if (listed.length === 0) {
      problems.push(`${name} was skipped and is not listed in tests/skips.json`)
      continue
    }
    const states = listed.map(({ need }) => hasNeed(need))
    if (states.includes(null))
      problems.push(`${name}: nobody knows the need "${listed[states.indexOf(null)]?.need}"`)
    else if (!states.includes(false)) {
      problems.push(
        `${name} was skipped although this machine has: ${listed.map(({ need }) => need).join(', ')}`,
      )
    }
  }
  return problems
}
