import React from 'react';
import { useParams } from 'react-router-dom';
import { useTokens } from './api';

export const Page: React.FC = () => {
  const api = useTokens();
  const { code, refreshToken } = useParams();
  const handler = { onClick: async () => await api.signIn(code), onDoubleClick: () => api.renew(refreshToken) };
  return <button {...handler}>Connect</button>;
};
