const fs = require('fs');
const got = require('got');

const config = JSON.parse(fs.readFileSync(__dirname + '/config.json', 'utf8'));

module.exports = (user) => got(config.host + '/oauth/old_token?grant_type=password&user_id=' + encodeURIComponent(user)); // [login]
