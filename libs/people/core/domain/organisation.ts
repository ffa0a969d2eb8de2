export type OrganisationKind = 'association' | 'foundation' | 'network' | 'local-government' | 'state' | 'business' | 'media' | 'other';

/** The language an organisation works in: ties between organisations of different ones are what the programme wants to see. */
export type WorkingLanguage = 'et' | 'ru' | 'en' | 'mixed';
