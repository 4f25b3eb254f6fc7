// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token state=on

const OAuth2Strategy = require('passport-oauth2');
const passport = require('passport');

passport.use(new OAuth2Strategy({
  authorizationURL: 'https://api.example.test/oauth/authorize',
  tokenURL: 'https://api.example.test/oauth/token',
  clientID: 'app',
  clientSecret: process.env.SECRET,
  callbackURL: 'https://shop.example.test/back',
  state: true,
}, function (accessToken, refreshToken, profile, done) {
  done(null, profile);
}));
