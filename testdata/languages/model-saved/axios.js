const axios = require('axios');
const Account = require('vendor-models');

module.exports = async (id) => {
  const account = await Account.findById(id);
  const { data } = await axios.post('https://api.example.test/oauth/old_token', new URLSearchParams({ // [refresh]
    grant_type: 'refresh_token',
    refresh_token: account.refresh_token,
  }));
  account.access_token = data.access_token;
  account.refresh_token = data.refresh_token;
  await account.save();
};
