/** Something a person must mend before we can go on: it is said in a sentence, without a stack. */
export class Stop extends Error {
  /**
   * @param {string} message what is wrong and what to do about it
   * @param {number} [code] exit code
   */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/**
 * Runs a command's main function and ends the process as it asks.
 *
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function endWith(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = error.code;
  }
}
