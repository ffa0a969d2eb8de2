export const organisationKinds = ['association', 'foundation', 'network', 'local-government', 'state', 'business', 'media', 'other'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The language an organisation works in: ties between organisations of different ones are what the programme wants to see. */
export type WorkingLanguage = 'et' | 'ru' | 'en' | 'mixed';
