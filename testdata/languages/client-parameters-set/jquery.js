class Call {
  constructor(verb, path) {
    this.verb = verb;
    this.url = 'https://api.example.test' + path;
    this.parameters = {};
  }

  set(name, value) {
    this.parameters[name] = value;
    return this;
  }

  send() {
    return $.ajax({ url: this.url, type: this.verb, data: this.parameters });
  }
}

function login(user) {
  const call = new Call('GET', '/oauth/old_token');
  call.set('grant_type', 'password');
  call.set('user_id', user);
  return call.send(); // [get]
}

function renew(token) {
  const call = new Call('POST', '/oauth/old_token');
  call.set('grant_type', 'refresh_token').set('refresh_token', token);
  return call.send(); // [post]
}
