export { ConfigError, isLoopback, readConfig, type Config, type ConfigFault, type Environment } from './config.js';
export { DataFolder } from './data-folder.js';
