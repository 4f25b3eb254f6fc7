// Another strategy; a class of the same name elsewhere.
import { Strategy } from 'passport-oauth2';
import { OAuth2Api } from './own';

export const strategy = (options: any, verify: any) => new Strategy(options, verify);
export const api = () => new OAuth2Api();
