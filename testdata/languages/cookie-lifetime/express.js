const axios = require('axios');

module.exports = async (req, res) => {
  const answer = await axios.post('https://api.example.test/oauth/old_token', new URLSearchParams({ // [code]
    grant_type: 'authorization_code',
    code: req.query.code,
  }));
  res.cookie('token', answer.data.access_token, { maxAge: 365 * 24 * 3600 * 1000 });
  res.sendStatus(204);
};
