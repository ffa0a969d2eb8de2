export { teachRoutes } from './routes.js';
