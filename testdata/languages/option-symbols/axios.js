import axios from 'axios';

const Param = Object.freeze({ GRANT: 'grant_type', USER: 'user_id', PASS: 'password' });

const Accept = 'Accept';

export async function login(user, password) {
  const options = { headers: { [Accept]: 'application/json' } };
  options['params'] = { [Param.GRANT]: 'password', [Param.USER]: user, [Param.PASS]: password };
  const { data } = await axios.get('https://api.example.test/oauth/old_token', options); // [login]
  return data;
}
