const HOST = 'https://api.example.test';

module.exports = (logger) => {
  const post = (fields) => fetch(HOST + '/oauth/old_token', { method: 'POST', body: new URLSearchParams(fields) });

  const exchange = (code) => {
    logger.info('exchange');
    return post({ grant_type: 'authorization_code', code }); // [code]
  };

  return {
    exchange,
    renew: (token) => post({ grant_type: 'refresh_token', refresh_token: token }), // [refresh]
  };
};
