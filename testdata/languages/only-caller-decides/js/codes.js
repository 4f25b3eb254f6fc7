const { Wire } = require('./wire');

exports.exchange = (code, done) => {
  const wire = new Wire();
  wire.setUrl('https://api.example.test/oauth/old_token');
  wire.setFields({ grant_type: 'authorization_code', code });
  wire.send(done); // [code]
};
