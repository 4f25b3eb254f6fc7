class Grant {
  get host() {
    return 'https://api.example.test';
  }

  verb() {
    throw new Error('abstract');
  }

  fields() {
    throw new Error('abstract');
  }

  execute() {
    let url = this.host + '/oauth/old_token';
    const init = { method: this.verb() };
    if (init.method === 'GET') {
      url += '?' + new URLSearchParams(this.fields());
    } else {
      init.body = new URLSearchParams(this.fields());
    }
    return fetch(url, init); // [send]
  }
}

export class PasswordGrant extends Grant {
  verb() {
    return 'GET';
  }

  fields() {
    return { grant_type: 'password', user_id: this.user };
  }
}

export class RefreshGrant extends Grant {
  verb() {
    return 'POST';
  }

  fields() {
    return { grant_type: 'refresh_token', refresh_token: this.token };
  }
}
