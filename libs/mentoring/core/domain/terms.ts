/** How long the link of an invitation takes an answer. */
export const invitationDays = 30;
/** After how long somebody who said "later" is asked again. */
export const laterDays = 60;
/** How long a mentor who asked for a pause hears nothing. */
export const pauseDays = 30;
/** A link that only ends mails works for as long as the mail may lie about. */
export const stopLinkDays = 400;
export const groupCapacity = 8;
