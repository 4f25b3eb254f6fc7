const request = require('request-promise');

const exchange = (code) =>
  request.post({ url: 'https://api.example.test/oauth/old_token', form: { grant_type: 'authorization_code', code }, json: true }); // [code]

module.exports = async function callback(req, res) {
  req.session.tokens = await exchange(req.query.code);
  res.redirect('/');
};
