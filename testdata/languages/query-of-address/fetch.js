const template = 'https://desk.example.test/start?grant_type=password&client_id=k-1';

export function login() {
  return fetch('https://api.example.test/oauth/old_token' + new URL(template).search); // [login]
}
