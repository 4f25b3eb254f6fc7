import axios from 'axios';

interface Settings {
  region?: string;
}

const tokenUrl = 'https://api.example.test/oauth/old_token';

export = (settings: Settings) => (trace: string) => {
  async function exchange(code: string): Promise<string> {
    const form = new URLSearchParams({ grant_type: 'authorization_code', code });
    await axios.post(tokenUrl, form); // [code]
    return `${trace} ${settings.region}`;
  }

  const renew = async (token: string) =>
    axios.post(tokenUrl, new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token })); // [refresh]

  return { exchange, renew };
};
