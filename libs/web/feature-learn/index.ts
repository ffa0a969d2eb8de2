export { learnRoutes } from './routes.js';
