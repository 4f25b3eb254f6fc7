const gateway = require('./gateway');

module.exports = async function finish(req, res) {
  const answer = await gateway.submit({ grant_type: 'authorization_code', code: req.query.code }); // [code]
  req.session.access = answer.access_token;
  req.session.refresh = answer.refresh_token;
  res.end();
};
