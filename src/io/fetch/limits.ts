/** One try, in milliseconds, to the last byte: a full text takes seconds on a slow telephone. */
export const tryLimit = 20_000;

/** The largest answer, in bytes; the longest full texts as XML have some three millions. */
export const maximumAnswerBytes = 20_000_000;

/** Of one question to one service; a person is waiting, and there is another service to ask. */
export const mostTries = 3;

/** The first pause in milliseconds, doubled before each further try. */
export const firstPause = 500;

/** The longest pause that a service may ask for, in milliseconds; after that the next one is asked. */
export const longestPause = 10_000;
