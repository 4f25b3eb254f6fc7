const Verb = Object.freeze({ GET: 'GET', POST: 'POST' });
const Grant = Object.freeze({ CODE: 'authorization_code', REFRESH: 'refresh_token' });

class Path {
  static TOKEN = new Path('/oauth/old_token');
  static ME = new Path('/v1/me');

  constructor(path) {
    this.path = path;
    Object.freeze(this);
  }

  toString() {
    return `https://api.example.test${this.path}`;
  }
}

async function call(verb, path, fields) {
  switch (verb) {
    case Verb.GET:
      return fetch(`${path}?${new URLSearchParams(fields)}`);
    case Verb.POST:
      return fetch(`${path}`, { method: verb, body: new URLSearchParams(fields) });
  }
}

export const exchange = (code) => call(Verb.POST, Path.TOKEN, { grant_type: Grant.CODE, code }); // [code]
