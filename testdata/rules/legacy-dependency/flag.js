const CitrixStrategy = require('passport-citrix').Strategy;

exports.strategy = (id, secret, verify) =>
  new CitrixStrategy({ clientID: id, clientSecret: secret, callbackURL: '/back' }, verify); // expect: legacy-dependency high
