import { PeopleDirectory } from '#people/contract';
import { everybody, me, signedIn, type AccessRule } from './given.js';

export const signIns: Record<string, AccessRule> = {
  signInWithPassword: { may: everybody, body: { email: 'trainee@demo.kaasa.test', password: 'rukkilill-trainee' } },
  viewSession: { may: signedIn },
  signOut: { may: everybody, leaves: signedIn },
  signInWithPin: { may: everybody, body: (d) => d.api.app.get(PeopleDirectory, { strict: false }).issuePin(d.api.db, d.people.trainee) },
  openDemoSession: { may: everybody, body: { role: 'trainee' } },
  signOutEverywhere: { may: signedIn, leaves: signedIn },
  requestSignInLink: { may: everybody, body: (_, visitor) => ({ email: visitor === 'nobody' ? 'trainee@demo.kaasa.test' : `${visitor}@example.org` }) },
  viewSignInLink: { may: everybody, path: async (d) => ({ token: await d.signInLink('trainee') }) },
  useSignInLink: { may: everybody, path: async (d) => ({ token: await d.signInLink('trainee') }) },
  viewMe: { may: signedIn },
  updateMe: { may: signedIn, body: me },
  chooseLanguage: { may: signedIn, body: { language: 'en' } },
  setPassword: {
    may: signedIn,
    body: (_, visitor) => ({ current: { administrator: 'rukkilill-admin', operator: 'lumine kevadhommik', otherAdministrator: 'lumine kevadhommik' }[visitor as string] ?? `rukkilill-${visitor}`, password: 'neli koera laua all' }),
  },
  answerConsent: { may: signedIn, path: { purpose: 'photos' }, body: { given: true } },
};
