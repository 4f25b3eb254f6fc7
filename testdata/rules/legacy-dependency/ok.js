// Another strategy; a class of the same name elsewhere.
const { Strategy } = require('passport-oauth2');
const { OAuth2Api } = require('./own');

exports.strategy = (options, verify) => new Strategy(options, verify);
exports.api = () => new OAuth2Api();
