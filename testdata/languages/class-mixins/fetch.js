const WithHeaders = (Base) => class extends Base {
  headers() {
    return { 'X-Trace': '7' };
  }
};

const WithTokens = (Base) => class extends Base {
  post(fields) {
    return fetch(super.host() + '/oauth/old_token', { method: 'POST', headers: this.headers(), body: new URLSearchParams(fields) });
  }
};

class Live {
  host() {
    return 'https://api.example.test';
  }
}

class Stage {
  host() {
    return 'https://stage.example.test';
  }
}

class LiveTokens extends WithTokens(WithHeaders(Live)) {
  exchange(code) {
    return this.post({ grant_type: 'authorization_code', code }); // [code]
  }
}

export class StageTokens extends WithTokens(WithHeaders(Stage)) {
  renew(token) {
    return this.post({ grant_type: 'refresh_token', refresh_token: token }); // [refresh]
  }
}

export const exchange = (code) => new LiveTokens().exchange(code);
