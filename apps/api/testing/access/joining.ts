import { demoJoinCode } from '#demo';
import { consents, everybody, signedIn, type AccessRule } from './given.js';

// Last, because who joins belongs to the programme from then on.
export const joining: Record<string, AccessRule> = {
  joinActivity: {
    may: everybody,
    path: { code: demoJoinCode },
    body: { givenName: 'Uus', familyName: 'Näidis', email: null, language: 'et', birthYear: 1980, gender: 'undisclosed', placeCode: 'narva', accommodation: null, noticeVersion: 1, consents },
  },
  joinAsMyself: { may: signedIn, path: { code: demoJoinCode }, body: { noticeVersion: 1, consents } },
};
