const passport = require('passport');
const { Strategy: OAuth2Strategy } = require('passport-oauth2');

const BASE = 'https://api.example.test/oauth/';

passport.use('example', new OAuth2Strategy({ // [config]
  authorizationURL: BASE + 'old_authorize',
  tokenURL: BASE + 'old_token',
  clientID: process.env.SHOP_ID,
  clientSecret: process.env.SHOP_SECRET,
  callbackURL: '/auth/example/callback',
  state: true,
}, (accessToken, refreshToken, profile, done) => done(null, profile)));
