import axios from 'axios';

class Provider {
  submit(fields) {
    return axios.post(this.host + '/oauth/old_token', new URLSearchParams(fields));
  }
}

export class One extends Provider {
  host = 'https://api.example.test';

  exchange(code) {
    return this.submit({ grant_type: 'authorization_code', code }); // [one]
  }
}

export class Two extends Provider {
  host = 'https://login.other.test';

  exchange(code) {
    return this.submit({ grant_type: 'authorization_code', code }); // [two]
  }
}
