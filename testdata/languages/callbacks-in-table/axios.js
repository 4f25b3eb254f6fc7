import axios from 'axios';

const TOKEN = 'https://api.example.test/oauth/old_token';

const handlers = {
  password: (user) => axios.get(TOKEN, { params: { grant_type: 'password', user_id: user } }), // [password]
  refresh: (token) => axios.post(TOKEN, new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token })), // [refresh]
};

export function handle(kind, value) {
  const handler = handlers[kind];
  if (!handler) {
    throw new Error(kind);
  }
  return handler(value);
}
