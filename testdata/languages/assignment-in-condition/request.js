const request = require('request-promise');

let base, url;

function get(target) {
  return request({ uri: target, json: true });
}

module.exports = async function open(user, password) {
  url = base = 'https://api.example.test/oauth/old_token';
  let answer;
  if ((answer = await get(url + '?grant_type=password&user_id=' + user + '&password=' + password)) && answer !== null) { // [login]
    return answer.access_token;
  }
  return null;
};
