const { writeFileSync } = require('node:fs');

/** Writes the run's totals to the file TEST_TOTALS names. A test file that could not run at all counts as one failure. */
module.exports = class Totals {
  onRunComplete(_, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    writeFileSync(process.env.TEST_TOTALS, `${skipped > 0 ? `${skipped} skipped\n` : ''}${results.numPassedTests} passed, ${failed} failed\n`);
  }
};
