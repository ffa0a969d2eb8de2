export { programmeErrors } from './errors.js';
export { programmePersistence } from './persistence/programme.persistence.js';
export { ProgrammeModule } from './programme.module.js';
