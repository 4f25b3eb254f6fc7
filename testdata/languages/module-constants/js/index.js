export { API as HOST, default as keys } from './hosts.js';
export * from './paths.js';
