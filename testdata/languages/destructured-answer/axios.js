const axios = require('axios');

module.exports = async (req, res) => {
  const {
    data: { access_token: access, refresh_token: refresh, platform = 'none' },
  } = await axios.post('https://api.example.test/oauth/old_token', new URLSearchParams({ // [code]
    grant_type: 'authorization_code',
    code: req.query.code,
  }));
  req.session.access = access;
  req.session.refresh = refresh;
  res.json({ platform });
};
