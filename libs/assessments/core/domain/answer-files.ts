/** The owner of the files that somebody hands in as answers; its id is that of the attempt. */
export const answerFiles = 'assessments.attempt';

/** Files on the way and taken back are kept too until they are removed: so many more than a question takes may be there at once. */
export const spareFiles = 2;
