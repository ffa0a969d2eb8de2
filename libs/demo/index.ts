export { seedDemonstration, type DemonstrationSettings } from './seed-demonstration.js';
export { demoJoinCode, demoSignIns, type DemoSignIn } from './sign-ins.js';
