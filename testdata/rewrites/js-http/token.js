const https = require('https');

exports.token = function (options, code, done) {
  https.get('https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=' + code + '&client_id=' + options.client_id, (res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', () => done(null, JSON.parse(text), options.client_secret));
  });
};
