import axios from 'axios';

export const useTokens = () => {
  const consumer = { host: 'https://api.example.test' };

  const post = (form: URLSearchParams): any => {
    return axios.post(`${consumer.host}/oauth/old_token`, form);
  };

  const exchange = async (code: any) => {
    const form = new URLSearchParams();
    form.append('grant_type', 'authorization_code');
    form.append('code', code);
    return post(form); // [code]
  };

  const renew = async (refreshToken: string) => {
    return post(new URLSearchParams([['grant_type', 'refresh_token'], ['refresh_token', refreshToken]])); // [refresh]
  };

  return { signIn: exchange, renew };
};
