const express = require('express');
const request = require('request');

const settings = { host: 'https://api.example.test', key: 'k-3' };
const app = express();

app.get('/login', function (req, res) {
  res.redirect(settings.host + '/oauth/old_authorize?client_id=' + settings.key); // [authorize]
});

app.get('/back', function (req, res) {
  var form = { grant_type: 'authorization_code', code: req.query.code, client_id: settings.key };
  request.post({ url: settings.host + '/oauth/old_token', form: form, json: true }, function (error, response, body) { // [code]
    if (error) {
      return res.send(500);
    }
    req.session.token = body.access_token;
    res.redirect('/');
  });
});

app.listen(3000);
