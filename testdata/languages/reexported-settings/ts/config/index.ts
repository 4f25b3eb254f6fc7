export * from './hosts';
export { default as Keys } from './hosts';
export type { Fields } from '../types';
