/** Bytes of a request body that are read at most. */
export const BODY_LIMIT = 64 * 1024;
/** Bytes of a batch that are read at most: a hundred full assessments need less than half of it. */
export const BATCH_LIMIT = 512 * 1024;
/** Requests in a batch. */
export const MOST_REQUESTS = 100;
/** Entries of one object or list in a body; a questionnaire has 46 questions at most. */
export const MOST_ENTRIES = 100;
/** Objects and lists inside one another in a body; a batch needs four. */
export const MOST_DEPTH = 8;
