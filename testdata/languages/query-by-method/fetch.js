class Query {
  constructor() {
    this.pairs = [];
  }

  add(name, value) {
    this.pairs.push(`${name}=${encodeURIComponent(value)}`);
    return this;
  }

  toString() {
    return this.pairs.join('&');
  }
}

export function login(user) {
  const query = new Query().add('grant_type', 'password').add('user_id', user);
  return fetch(`https://api.example.test/oauth/old_token?${query.toString()}`); // [login]
}
