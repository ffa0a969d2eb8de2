export { declaredJobs, factSubscribers, jobHandlers, periodicTasks, persistence, phrases } from './domains.js';
export { KaasaModule, type KaasaSettings } from './kaasa.module.js';
export { workerRegistry } from './worker-registry.js';
export { refuseUnprepared } from './refuse-unprepared.js';
export { processSettings } from './process-settings.js';
