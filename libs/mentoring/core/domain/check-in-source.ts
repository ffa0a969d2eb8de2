/** Where an answer came from: the link of the letter, or staff who typed it in. */
export const staffSources = ['paper', 'phone'] as const;
export type StaffSource = (typeof staffSources)[number];
export type CheckInSource = 'link' | StaffSource;
