import React, { useEffect, useState } from 'react';

interface Props {
  code?: string;
  clientId: string;
}

interface Token {
  access_token: string;
}

const HOST = 'https://api.example.test';
const CLIENT = 'k-1';

export const Login: React.FC<Props> = ({ code }) => {
  const [token, setToken] = useState<Token | null>(null);

  useEffect(() => {
    const exchange = async () => {
      const response = await fetch(`${HOST}/oauth/old_token`, { // [code]
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code: code! }),
      });
      const answer: Token = await response.json();
      localStorage.setItem('token', answer.access_token);
    };
    if (code) exchange();
  }, [code]);

  return (
    <div className="login">
      {token ? <span>in</span> : <a href={`${HOST}/oauth/old_authorize?client_id=${CLIENT}&response_type=code`}>Log in</a> /* [link] */}
    </div>
  );
};
