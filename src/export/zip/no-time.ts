/** The earliest time that a zip file can state, in the machine's own zone: it says nothing. */
export const NO_TIME = "1980-01-01T00:00:00";
