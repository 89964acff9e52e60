/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */
/** @typedef {{ file: string, test: string }} SkippedTest */
/**
 * @typedef {{ status: string, fullName: string }} ReportedTest
 * @typedef {{ name: string, status: string, assertionResults: ReportedTest[] }} ReportedFile
 * @typedef {{ testResults: ReportedFile[] }} VitestReport the JSON reporter's file
 */

/** @type {Tally} */
export const emptyTally = { passed: 0, failed: 0, skipped: 0 }

/** @param {boolean} isGood @returns {Tally} */
export function stepTally(isGood) {
  return isGood ? { ...emptyTally, passed: 1 } : { ...emptyTally, failed: 1 }
}

/** @param {Tally[]} tallies @returns {Tally} */
export function addTallies(tallies) {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    emptyTally,
  )
}

/** The last line of every run, read by people and by machines. @param {Tally} tally */
export function finalLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

/**
 * Counts a Vitest run. Whatever neither passed nor failed did not run and counts as skipped; a file that could not be
 * loaded, no test at all, or a bad exit code without a failed test count as one failure.
 * @param {VitestReport | null} report
 * @param {number} exitCode
 * @param {string} rootFolder with a separator at the end
 * @returns {{ tally: Tally, skipped: SkippedTest[] }}
 */
export function tallyVitest(report, exitCode, rootFolder) {
  const tally = { ...emptyTally }
  const skipped = []
  for (const file of report?.testResults ?? []) {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed').length
    tally.passed += file.assertionResults.filter(({ status }) => status === 'passed').length
    tally.failed += file.status === 'failed' ? Math.max(failed, 1) : failed
    for (const { status, fullName } of file.assertionResults) {
      if (status === 'passed' || status === 'failed') continue
      skipped.push({ file: file.name.replace(rootFolder, '').replaceAll('\\', '/'), test: fullName })
    }
  }
  tally.skipped = skipped.length
  const hasRunNothing = tally.passed + tally.failed === 0
  if (tally.failed === 0 && (exitCode !== 0 || hasRunNothing)) tally.failed = 1
  return { tally, skipped }
}
