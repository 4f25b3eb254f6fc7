const getAccessToken = async (z, bundle) => {
  const response = await z.request({ // [code]
    url: 'https://api.example.test/oauth/old_token',
    method: 'POST',
    body: {
      grant_type: 'authorization_code',
      code: bundle.inputData.code,
      client_id: process.env.CLIENT_ID,
    },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { access_token: response.data.access_token };
};

module.exports = {
  type: 'oauth2',
  oauth2Config: { getAccessToken },
};
