export { resultsRoutes } from './routes.js';
