import { Strategy as CitrixStrategy } from 'passport-citrix';

export const strategy = (id: string, secret: string, verify: any) =>
  new CitrixStrategy({ clientID: id, clientSecret: secret, callbackURL: '/back' }, verify); // expect: legacy-dependency high
