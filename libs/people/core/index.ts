export { CreateAdministrator, type NewAdministrator } from './application/create-administrator.js';
export { mailTemplates as peopleMailTemplates } from './application/send-link.js';
export { demoEmail } from './domain/demo.js';
export { hashSecret } from './domain/secret.js';
export { peopleErrors } from './errors.js';
export { PeopleModule } from './people.module.js';
export { peoplePeriodic } from './jobs/people.periodic.js';
export { peoplePersistence } from './persistence/people.persistence.js';
export { seedOrganisations, seedPeople, type SeedConsent, type SeedOrganisation, type SeedPerson } from './seed/people-seed.js';
