import axios from 'axios';

class Grant {
  type = 'authorization_code';

  toFields() {
    return { grant_type: this.type, code: this.code };
  }
}

function send(data) {
  if (data instanceof Grant) {
    data = data.toFields();
  }
  return axios.post('https://api.example.test/oauth/old_token', new URLSearchParams(data)); // [code]
}

export function exchange(code) {
  const grant = new Grant();
  grant.code = code;
  return send(grant);
}
