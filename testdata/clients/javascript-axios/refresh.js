// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* client_id=app

const axios = require('axios');

function refresh(token) {
  return axios({
    method: 'post',
    url: 'https://api.example.test/oauth/token',
    data: { grant_type: 'refresh_token', refresh_token: token, client_id: 'app' },
  }).then((response) => response.data);
}
