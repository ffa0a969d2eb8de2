export { initiativeStarted } from './facts.js';
