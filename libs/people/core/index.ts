export { peopleErrors } from './errors.js';
export { PeopleModule } from './people.module.js';
export { peoplePersistence } from './persistence/people.persistence.js';
