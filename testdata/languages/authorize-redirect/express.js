const express = require('express');
const querystring = require('querystring');
const crypto = require('crypto');

const router = express.Router();

router.get('/login', (req, res) => {
  const state = crypto.randomBytes(8).toString('hex');
  req.session.state = state;
  const query = querystring.stringify({ client_id: 'k-1', redirect_uri: 'https://shop.example.test/back', state });
  res.redirect('https://api.example.test/oauth/old_authorize?' + query); // [authorize]
});

module.exports = router;
